# language: zh-CN
功能: 线程
  数据加载器、一池工作线程、一台服务器里的两个模型：迟早会有两个线程同时来求损失。通常的错法是缓冲区
  属于函数，而不是属于调用。它能通过每一个只从一个线程调用的测试，而在生产中，一千批里有一批是用别人
  的数训练的。这超出了原文，原文一次只运行一件事。

  规则: 同时进行的调用，答案与逐个进行时相同
    每个线程有自己的输入，重复成很大的一批；所有线程同时出发，一轮又一轮，每个答案都与单线程给出的逐
    位比较。不能这样调用的，作出声明，就不作这项检验。

    @id.threads.of-logits
    场景大纲: 四个线程同时求<operation>

    @id.threads.sigmoid-loss
    场景: 四个线程同时求 sigmoid 交叉熵

    @id.threads.of-rows
    场景大纲: 四个线程同时求<operation>

    @id.threads.softmax-loss
    场景: 四个线程同时求 softmax 交叉熵

    @id.threads.gradient
    场景大纲: 四个线程同时求<operation>

    @id.threads.self-information
    场景: 四个线程同时求自信息

    @id.threads.entropy
    场景: 四个线程同时求熵

    @id.threads.two
    场景大纲: 四个线程同时求<operation>

    @id.threads.observations
    场景大纲: 四个线程同时求<operation>

    @id.threads.coin
    场景大纲: 四个线程同时求<operation>

    @id.threads.counts
    场景: 四个线程同时求二项概率

    @id.threads.estimate
    场景: 四个线程同时求 θ 的极大似然估计

    @id.threads.mean
    场景: 四个线程同时求正态均值的极大似然估计

    @id.threads.one-hot
    场景: 四个线程同时求独热编码

    @id.threads.smoothing
    场景大纲: 四个线程同时求标签平滑，ε 为 <epsilon>

  规则: 行有多宽，也没有关系
    短的行放得进寄存器，或栈上的数组。长的行则要从某处取一个缓冲区，两次调用就在那里相撞。所以 1000
    个类的行也要检验。

    @id.threads-wide.of-logits
    场景大纲: 四个线程同时求 1000 个类的<operation>

    @id.threads-wide.sigmoid-loss
    场景: 四个线程同时求 1000 个类的 sigmoid 交叉熵

    @id.threads-wide.of-rows
    场景大纲: 四个线程同时求 1000 个类的<operation>

    @id.threads-wide.softmax-loss
    场景: 四个线程同时求 1000 个类的 softmax 交叉熵

    @id.threads-wide.gradient
    场景大纲: 四个线程同时求 1000 个类的<operation>

    @id.threads-wide.entropy
    场景: 四个线程同时求 1000 个类的熵

    @id.threads-wide.two
    场景大纲: 四个线程同时求 1000 个类的<operation>

    @id.threads-wide.observations
    场景大纲: 四个线程同时求 1000 个类的<operation>

    @id.threads-wide.smoothing
    场景: 四个线程同时求 1000 个类的标签平滑
