# language: zh-CN
功能: 拒绝
  遇到坏的输入，有三种应对：抛出一个说明情况的异常，从内部某处冒出一个异常，或者给出一个数。最后一种
  最糟。损失在下降，就没有人去看它；标签配错了 logit，训练起来和别的一样顺当。所以错误就是异常，绝不
  是数，NaN 也不行：NaN 是坏样本的样子，不是坏调用的样子。而且它是专为此设的那个异常，使调用者能分清
  是调用错了，还是库坏了。

  这超出了原文。它没有说明的，不作检验：超出范围的类别，代码清单把它编码为一行零，别人则拒绝；以及多
  于抛掷次数的正面次数。

  规则: 无法调和的形状要拒绝
    逐元素比较的两个输入，须是同一个形状。元素一样多还不够：2 x 3 的标签与 3 x 2 的 logit 都是六个
    数，却没有一个与对面的相配。也不可把较长的一行截成较短的，或把缺少的类当作不大可能。

    @id.refused-transposed.sigmoid-loss
    场景: 2 x 3 对 3 x 2 的 sigmoid 交叉熵

    @id.refused-transposed.softmax-loss
    场景: 2 x 3 对 3 x 2 的 softmax 交叉熵

    @id.refused-transposed.gradient
    场景大纲: 2 x 3 对 3 x 2 的<operation>

    @id.refused-transposed.two
    场景大纲: 2 x 3 对 3 x 2 的<operation>

    @id.refused-narrower.sigmoid-loss
    场景: 三个类对两个类的 sigmoid 交叉熵

    @id.refused-narrower.softmax-loss
    场景: 三个类对两个类的 softmax 交叉熵

    @id.refused-narrower.gradient
    场景大纲: 三个类对两个类的<operation>

    @id.refused-narrower.two
    场景大纲: 三个类对两个类的<operation>

    @id.refused-more-rows.softmax-loss
    场景: 两行对三行的 softmax 交叉熵

    @id.refused-more-rows.two
    场景大纲: 两行对三行的<operation>

  规则: 不为凑合而广播
    许多库让单独一行代表另一个输入的所有行。对四则运算来说，这很方便。在损失里，它却把忘掉的一个轴变
    成一个数：n 个标签对 n x 1 个 logit，得到 n x n 个损失，而它们的平均看上去也像个损失。

    @id.refused-spread.sigmoid-loss
    场景: 两行对一行的 sigmoid 交叉熵

    @id.refused-spread.softmax-loss
    场景: 两行对一行的 softmax 交叉熵

    @id.refused-spread.gradient
    场景大纲: 两行对一行的<operation>

    @id.refused-spread.two
    场景大纲: 两行对一行的<operation>

  规则: 代表几行的一行，代表其中的每一行
    $`L\bigl((y), (x_1, x_2)\bigr) = \bigl(L(y, x_1), L(y, x_2)\bigr)`$，否则就拒绝

    仍要把一行广播开来的，作答时应当如同为另一个输入的每一行都把它写了出来。第一行的损失不是两行的答
    案，两行之和不是，由第一个标签拼成的一行也不是。

    @id.spread-in-full.sigmoid-loss
    场景大纲: <labels>标签与<logits> logit 的 sigmoid 交叉熵

    @id.spread-in-full.softmax-loss
    场景大纲: <labels>标签与<logits> logit 的 softmax 交叉熵

    @id.spread-in-full.gradient
    场景大纲: <labels>标签与<logits> logit 的<operation>

    @id.spread-in-full.two
    场景大纲: <p> p 与<q> q 的<operation>

  规则: 需要一行、一列或一个数的，就给它那样的
    标量没有类别轴；样本矩阵有多少列就有多少个均值；二项概率的硬币只有一个 θ。没有观测就没有可估计
    的：0/0 没有值，而对接着往下算的人来说，NaN 也是一个数。

    @id.refused-scalar.of-rows
    场景大纲: 标量的<operation>

    @id.refused-list.theta
    场景: 两枚硬币的二项概率

    @id.refused-nothing.flips
    场景: 一次也没有抛时的估计

    @id.refused-nothing.samples
    场景: 没有样本时的均值
