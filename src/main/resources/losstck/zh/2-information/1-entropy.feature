# language: zh-CN
功能: 自信息与熵
  听说一件事发生了，能学到多少？本来就必定发生的，什么也学不到；本来不大可能的，学到很多；而两个独立
  事件的消息应当相加。同时做到这三点的，只有概率的对数。它在一个分布下的均值就是熵：平均能学到多少，
  或者说，听到消息之前有多不确定。

  规则: 自信息是概率的负对数
    $`I(x) = -\ln p(x)`$，以奈特为单位。

    概率不超过 1，所以它的对数从不为正；加一个负号，就成了一个量。一批概率各算各的，不论排成什么形
    状。

    @id.self-information.one
    场景大纲: 概率为 <probability> 的事件

    @id.self-information.matrix
    场景: 一批中的每个元素各有其自信息

    @id.self-information.additive
    场景: 独立事件的信息相加

    @id.self-information.rarer
    场景: 越罕见，信息越多

  规则: 熵是 -p ln p 沿一行之和
    $`H(X) = -\sum_x p(x)\,\ln p(x)`$

    一批数据每行是一个分布，每行有自己的熵；对各类求和，不取平均。概率轴的两端贡献都小：罕见的几乎不
    计数，几乎必然的几乎不提供信息。

    @id.entropy.two
    场景大纲: 两种结果，<p> 对 <rest>

    @id.entropy.three
    场景大纲: 三种结果，<a>、<b> 和 <c>

    @id.entropy.one
    场景: 只有一种结果，就没有什么可学

    @id.entropy.five
    场景: 五种结果

    @id.entropy.wide
    场景: 三种结果上的两个分布，有两个熵

    @id.entropy.tall
    场景: 两种结果上的三个分布，有三个熵

    @id.entropy.square
    场景: 方形的一批按行求和，而不是按列

    @id.entropy.rank-three
    场景: 只沿最后一个轴求和

  规则: 熵是自信息的数学期望
    $`H(X) = \mathbb{E}[I(X)] = \sum_x p(x)\,I(x)`$

    每种结果发生多少次，就带来多少次信息。对各种结果不加权地取平均，会把罕见的结果看得过重。

    @id.expected-information.rows
    场景: 各种结果的信息以其概率加权，得到熵

    @id.expected-information.plain-mean
    场景: 信息的简单平均是另一个量

  规则: 熵度量不确定性，最小为零，均匀分布时最大
    必然的结果没有什么可学：熵为 0。在 K 种结果上，均匀分布最不确定，熵为 ln K；对某些结果的任何偏好
    都是知识，都使熵降低。

    @id.uncertainty.certain
    场景: 必然的结果没有熵，不论是哪一个

    @id.uncertainty.uniform-four
    场景: 四种等可能的结果，熵为 ln 4，是两种时的两倍

    @id.uncertainty.uniform-five
    场景: 五种等可能的结果，熵为 ln 5

    @id.uncertainty.below-uniform
    场景: 三种结果上，除均匀分布外，熵都小于 ln 3

    @id.uncertainty.fairest
    场景: 所有硬币中，均匀的最不确定

  规则: 熵是最优编码的平均码长
    最优编码把概率为 $`2^{-l}`$ 的结果写成 l 个二进制位，每一位值 ln 2 奈特。若所有概率都是这样的
    幂，平均码长与熵分毫不差；否则，任何编码都不会比熵更短。

    @id.code.four
    场景: 码长 1、2、3、3 适合概率 1/2、1/4、1/8、1/8

    @id.code.equal-lengths
    场景: 八种等可能的结果，各用三位

  规则: 原文写作 log 之处，指的是自然对数
    前几个公式用 ln 书写，后面的用 log，没有标明底数。算例给出了答案：原文的 -log 0.497 算得 0.699
    奈特，而不是 1.009 比特。

    @id.natural-logarithm.printed-step
    场景: 印出的 0.699165252886 是自然对数

    @id.natural-logarithm.base-two
    场景: 以 2 为底，同一步会印出 1.0086822430998008748

    @id.natural-logarithm.fair-coin
    场景: 均匀硬币的熵是 ln 2，不是 1

  规则: 零概率的信息量没有上界，权重却为零
    原文没有提到零，尽管它自己的算例就用 0 乘了一个对数。不可能的事件，信息会是无穷大。在熵里它从不
    发生，0 ln 0 算作 0，即 p ln p 的极限；计算机若放任不管，会回答 NaN。

    @id.zero.self-information
    场景: 不可能的事件会带来无穷大的信息

    @id.zero.entropy
    场景: 从不发生的结果不给熵增加什么

    @id.zero.limit
    场景: p ln p 随 p 趋于 0

    @id.zero.ieee
    场景: 在未加处理的 binary32 中，0 ln 0 不是一个数
