# language: zh-CN
功能: softmax 交叉熵的梯度
  与全章一样，本节超出原文。一行的损失是一个数，该行的每个 logit 都在其中有份：所以梯度的形状与
  logit 相同，而不是与损失相同。它属于这一行自己的损失。各行之间不取平均，也不除以 K 或批的大小。

  规则: 损失的导数是 softmax 乘以标签之和，再减去标签
    $`\frac{\partial L}{\partial x_i} = \Big(\sum_k y_k\Big)\, p_i - y_i`$，其中
    $`p = \mathrm{softmax}(x)`$

    一个 logit 作用于全部 K 个概率，因为它们的分母是共同
    的：$`\frac{\partial \ln p_k}{\partial x_i} = \delta_{ki} - p_i`$。若把份额当成只是自己那个
    logit 的函数，得到的是 $`p_i (1 - p_i)`$，其余的都忘掉了。标签是一个分布时，和为 1，剩下的就是预
    测的误差。

    @id.softmax-gradient.of-two
    场景大纲: logit 为 <x0>、<x1> 时的标签 <y0>、<y1>

      例子:

      例子: 一个真实类别，以及软标签

    @id.softmax-gradient.of-three
    场景大纲: logit 为 <x0>、<x1>、<x2> 时的标签 <y0>、<y1>、<y2>

      例子: 一个真实类别

      例子: 平滑后的标签与软标签

    @id.softmax-gradient.worked
    场景: 算例的三行

    @id.softmax-gradient.of-five
    场景: 五个类中的一个

    @id.softmax-gradient.rank-three
    场景: 任何阶的张量都保持形状

  规则: 标签之和不为 1 时，导数与 p - y 不同，待测实现须声明返回哪一个
    $`\Big(\sum_k y_k\Big)\, p - y`$ 或 $`p - y`$

    和不为 1 的标签是会出现的：两个真实类别，用作填充的空行，乘进一行里的权重。损失对它们有定义，也
    有导数。好几个框架却照样返回 p - y，那是另一个函数的导数：空行的损失不论 logit 如何都是 0，它仍
    把每个 logit 往下推。这样做的待测实现要声明，并按那个公式评判；没有声明，就是错的。

    @id.softmax-gradient.sum-not-one
    场景大纲: logit 为 <x0>、<x1>、<x2> 时的标签 <y0>、<y1>、<y2>

      例子: 两个、一个也没有，以及各占一半

    @id.softmax-gradient.label-of-two
    场景: 标签 2 计作双份

    @id.softmax-gradient.single-class
    场景: 只有一个类，没有什么可学，不论标签是多少

  规则: 一个类之所得，即其余各类之所失
    当 $`\sum_k y_k = 1`$ 时，$`\sum_i g_i = 0`$

    所有 logit 一同平移，损失不变，所以梯度在那个方向上没有分量。这样平移，梯度也不动。

    @id.softmax-gradient.sums-to-zero
    场景: 一行的梯度之和为 0

    @id.softmax-gradient.shift
    场景大纲: 每个 logit 都平移 <shift>，梯度留在原处

  规则: 任何类都不会被拉过自己的标签
    $`-y_i \le g_i \le \Big(\sum_k y_k\Big) - y_i`$；在 $`x_i = \ln y_i + c`$ 处，$`g = 0`$

    梯度从预测指向标签，两者一致时便消失。

    @id.softmax-gradient.range
    场景: 一个类的梯度介于由标签决定的两个极值之间

    @id.softmax-gradient.met
    场景: softmax 已经达到的标签，没有什么可学

  规则: 每一行的梯度与它单独时相同，各类不分次序
    一行不看旁边的行，也不看有多少行；类别对换，它们的梯度也对换，别的什么也不变。

    @id.softmax-gradient.alone
    场景: 一行，单独时与在另外两行之中时

    @id.softmax-gradient.exchanged-classes
    场景: 换一种次序的类别

    @id.softmax-gradient.two-classes
    场景: 两个类就是一个“是”与一个“否”

  规则: 沿任何一条直线，弦的斜率介于两端的梯度之间
    $`\sum_i g_i(a)(b_i - a_i) \le L(b) - L(a) \le \sum_i g_i(b)(b_i - a_i)`$

    标签不小于 0 时，损失沿 logit 空间中的每条直线都是凸的。和 sigmoid 一样，这把梯度与损失联系起
    来，不必选取步长；方向也可以任取，所以没有哪个分量躲得过去。

    @id.softmax-gradient.chord
    场景: 沿一个 logit 的弦，以及同时沿所有 logit 的弦

    @id.softmax-gradient.short-chord
    场景大纲: 移动 logit <moved> 的短弦
