# language: zh-CN
功能: 批
  把若干行放进一个张量，只是为了省时间，别无他故：用一批去调用，就是提出那么多个问题，各有各的答案。
  所以一行的答案不可取决于它的同伴：不取决于别的行，不取决于有多少行，也不取决于有没有别的行。这超出
  了原文，原文的批是三行，大小都差不多。

  规则: 批中每一行得到的答案，与它单独时相同
    $`f(x)_i = f(x_i)`$

    在整批上取的最大 logit，从一行延续到另一行的和，沿错了轴的归约：都会把各行混在一起，而各行相似时
    几乎看不出来。这里有两行相距一百。元素如何求和可能取决于它们在内存中的位置，所以舍入可以不同，以
    两个答案的误差界为限。一个坏样本带来的一个 NaN，是损失了一行；若它蔓延开去，整批都损失了，连同权
    重。只在概率上有定义的运算，不要求后面这一条：NaN 不是概率，可以拒绝。

    @id.batches.of-logits
    场景大纲: 每一行各有自己的<operation>

    @id.batches.sigmoid-loss
    场景: 每一行各有自己的 sigmoid 交叉熵

    @id.batches.of-rows
    场景大纲: 每一行各有自己的<operation>

    @id.batches.softmax-loss
    场景: 每一行各有自己的 softmax 交叉熵

    @id.batches.gradient
    场景大纲: 每一行各有自己的<operation>

    @id.batches.self-information
    场景: 每一行各有自己的自信息

    @id.batches.entropy
    场景: 每一行各有自己的熵

    @id.batches.two
    场景大纲: 每一行各有自己的<operation>

    @id.batches.observations
    场景大纲: 每一行各有自己的<operation>

    @id.batches.coin
    场景大纲: 每一行各有自己的<operation>

    @id.batches.counts
    场景: 每一行各有自己的二项概率

    @id.batches.one-hot
    场景: 每一行各有自己的独热编码

    @id.batches.smoothing
    场景大纲: 每一行各有自己的标签平滑，ε 为 <epsilon>

  规则: 每一行的计算与它单独时一样
    $`f(x)_i = f(x_i)`$，逐位相同

    在误差界内成立，就足以算作正确。逐位相同，还使不同批大小的结果可以比较，使一批可以不留痕迹地分给
    几台机器。向量化的循环若以另一种方式处理一行的最后几个元素，要格外小心才做得到；所以这里只是一个
    愿望。

    @id.batches-bitwise.sigmoid-loss
    场景: 每一行的 sigmoid 交叉熵与单独时分毫不差

    @id.batches-bitwise.of-rows
    场景大纲: 每一行的<operation>与单独时分毫不差

    @id.batches-bitwise.softmax-loss
    场景: 每一行的 softmax 交叉熵与单独时分毫不差

    @id.batches-bitwise.entropy
    场景: 每一行的熵与单独时分毫不差

    @id.batches-bitwise.two
    场景大纲: 每一行的<operation>与单独时分毫不差

    @id.batches-bitwise.observations
    场景大纲: 每一行的<operation>与单独时分毫不差
