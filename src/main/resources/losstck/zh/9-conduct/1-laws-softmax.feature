# language: zh-CN
功能: softmax 及其损失的定律
  softmax 只看 logit 之差，对所有的类一视同仁，分掉的恰是一个整体；它的损失是对数的加权和。其中每一
  条都是答案之间的定律。这超出了原文。logit 与标签由运行的种子抽取。每一行各自计算，不论别的行里是什
  么，这是行为的问题，在那里检验。

  规则: 一行的份额合为一个整体
    $`\sum_k p_k = 1`$

    在舍入误差的范围内：一千个舍入过的份额，其和大约差五十次舍入，这是正常的。被截断的份额，分母中漏
    掉的一个类，或沿错了轴的和，则不正常。

    @id.laws.shares
    场景大纲: <rows> 行，每行 <classes> 个类

  规则: log-softmax 是 softmax 的对数
    $`e^{\ell_k} = p_k`$

    两者通常是分开写的，改好了一个，可能没有改另一个。

    @id.laws.logarithm-of-softmax
    场景: e 的 log-softmax 次幂是 softmax

    @id.laws.log-odds
    场景: 两个 log-softmax 之差等于 logit 之差

  规则: 各类不分次序
    对每个置换，$`\mathrm{softmax}(\pi x) = \pi\,\mathrm{softmax}(x)`$

    两个类对调，逐位相同：两个幂的和不论先后都一样，所以同一个公式算出同样的数。把第一个类从 1 中剩
    下的当作第二个类的份额，则是另一个公式：剩下的超过十分之一时，没有哪个误差界会察觉，答案却取决于
    哪个类在前。要求的是大多数元素而不是全部，因为 Java 的流所用的补偿求和，偶尔会依赖各项的次序。标
    签中只有一个 1 时，损失也这样一致；对软标签，融合乘加舍入两项中的一项而不舍入另一项。从三个类
    起，相加的次序不同，舍入就不同。那时定律在误差界内成立。

    @id.laws.two-classes-change-places
    场景: 两个类的份额随其 logit 对调

    @id.laws.two-log-softmaxes-change-places
    场景: 两个类的 log-softmax 随其 logit 对调

    @id.laws.two-classes-change-places-in-the-loss
    场景: 两个类的损失，不论先后都一样

    @id.laws.order-of-classes
    场景大纲: <classes> 个类倒序排列的<operation>

    @id.laws.order-of-classes-in-the-loss
    场景大纲: 五个类倒序排列的损失，标签<labels>抽取

  规则: 一行的所有 logit 共有的部分会消去
    $`\mathrm{softmax}(x + c) = \mathrm{softmax}(x)`$

    logit 取自一个使 x + c 精确的网格，所以定律说的是实现，而不是加法。不先把最大的 logit 提出
    来，e^1000 就会上溢，定律也随之失效。

    @id.laws.shift
    场景大纲: 所有 logit 都移动 <shift> 时的<operation>

    @id.laws.shift-in-the-loss
    场景大纲: 所有 logit 都移动 <shift> 时的损失

  规则: 平移不留痕迹
    若先减去最大的 logit，并且减得精确，平移就什么也不留下，逐位相同。这一点应当成立，却并非必
    须：$`e^{x - \mathrm{lse}}`$，其中和的对数 lse 只舍入一次，是正确的，也有人使用，它随 logit 的大
    小漂移，最多到误差界所容许的地方。

    @id.laws.shift-without-trace
    场景: 平移在 softmax 中不留痕迹

    @id.laws.shift-without-trace-in-the-loss
    场景: 平移在损失中不留痕迹

  规则: sigmoid 是两个类的 softmax
    $`\mathrm{softmax}([x, 0])_0 = s(x)`$，而标签 [y, 1 - y] 的损失是 $`L(y, x)`$

    在多数实现里，这两种运算没有共用的代码，却必须一致：其中之一的对数用了别的底，以均值代替了和，或
    弄错了轴，都会显露。

    @id.laws.sigmoid-is-softmax
    场景: 一个 logit 的 sigmoid，就是它在 logit 为 0 的类旁边的份额

    @id.laws.sigmoid-loss-is-softmax-loss
    场景大纲: sigmoid 的损失就是两个类的 softmax 损失，<id>标签

  规则: 损失以标签给 log-softmax 加权
    $`L(y, x) = -\sum_k y_k \ell_k`$

    单独一个 1 从中挑出一个。一般地，损失关于标签是线性的；标签加倍，损失也加倍，逐位相同，因为加倍
    是精确的：进入时被归一化、截断或平滑的标签就不会加倍。

    @id.laws.loss-weighs
    场景大纲: 损失是加权和，标签<labels>抽取

    @id.laws.loss-linear
    场景: 居中的标签，损失也居中

    @id.laws.loss-doubles
    场景: 标签加倍，损失也加倍

  规则: 没有比标签自己更好的 logit
    $`L(y, x) \ge H(y)`$

    又一次是吉布斯不等式：损失是标签与 softmax 的交叉熵。

    @id.laws.loss-at-least-entropy
    场景: 损失不小于标签的熵
