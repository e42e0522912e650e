# language: zh-CN
功能: 数组与调用
  原文说明损失是什么；本章超出原文，说明实现该如何行事。训练循环把同一个函数调用几百万次：每一批都填
  进同样的缓冲区，一面留着旧的答案，一面计算新的，再运行一遍时还应得到同样的权重。这一切都建立在函数
  是数学意义上的函数之上：它的答案取决于输入，除此之外什么也不取决于。

  规则: 一次调用不从以前的调用取什么，也不给以后的调用留什么
    $`f(x) = f(x)`$，不论调用多少次，不论放在哪个数组里

    同样的输入给出逐位相同的答案：损失若有漂移，哪怕一个 ulp，就会使运行无法重现，使错误无从查找。数
    组是存放之处，不是值。凭地址认出数组的，给出的是上一批的答案。输入若被写入，调用者接下来用它算的
    东西就毁了；答案若放在输入里，或放在上一个答案的数组里，就会在持有者背后变样。

    @id.arrays.of-logits
    场景大纲: 反复调用<operation>

    @id.arrays.sigmoid-loss
    场景: 反复调用 sigmoid 交叉熵

    @id.arrays.of-rows
    场景大纲: 反复调用<operation>

    @id.arrays.softmax-loss
    场景: 反复调用 softmax 交叉熵

    @id.arrays.gradient
    场景大纲: 反复调用<operation>

    @id.arrays.self-information
    场景: 反复调用自信息

    @id.arrays.entropy
    场景: 反复调用熵

    @id.arrays.two
    场景大纲: 反复调用<operation>

    @id.arrays.observations
    场景大纲: 反复调用<operation>

    @id.arrays.coin
    场景大纲: 反复调用<operation>

    @id.arrays.counts
    场景: 反复调用二项概率

    @id.arrays.estimate
    场景: 反复调用 θ 的极大似然估计

    @id.arrays.mean
    场景: 反复调用正态均值的极大似然估计

    @id.arrays.one-hot
    场景: 反复调用独热编码

    @id.arrays.smoothing
    场景大纲: 反复调用标签平滑，ε 为 <epsilon>
