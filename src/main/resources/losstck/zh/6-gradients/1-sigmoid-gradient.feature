# language: zh-CN
功能: sigmoid 交叉熵的梯度
  本章超出原文，原文到损失为止。训练并不看损失：它沿着斜率走。交到优化器手里的，是一个节点的损失对该
  节点自己的 logit 的导数；在这里丢掉一个符号、一个因子或一个标签，训练就毁了，而印出来的每个损失看
  上去仍然没错。和损失一样，梯度属于单个节点；不求和，也不取平均，要取均值的人自己去除以节点数。

  规则: 损失对 logit 的导数是 sigmoid 减去标签
    $`\frac{\partial L}{\partial x} = s(x) - y`$

    sigmoid 自己的斜率 $`s(x)(1 - s(x))`$，与两个对数带来的因子正好约去，剩下的全部就是预测的误差。
    模型很有把握时，它也不会衰减：满有把握地判错，受到的推力几乎是整整 1。平方误差则留着那个因子，恰
    恰从这样的错误里什么也学不到。

    @id.sigmoid-gradient.value
    场景大纲: logit 为 <logit> 时的标签 <label>

      例子: 举棋不定

      例子: 判对

      例子: 判错

      例子: 平滑后的标签与软标签

    @id.sigmoid-gradient.tail
    场景大纲: 标签为 <label>，在 logit <logit> 处还剩多少可学

      例子: 超出 binary32 的位数，以及超出 binary64 的位数

    @id.sigmoid-gradient.worked
    场景: 算例的九个节点

  规则: sigmoid 达到标签之处，梯度为零
    在 $`x = \ln\frac{y}{1 - y}`$ 处，$`s(x) - y = 0`$

    平滑后的标签 28/30 要的是 logit ln 14，不多也不少：未到时，梯度向上拉；越过后，梯度往回拉。标签
    为 1 时，拉力渐弱，却永不停止。

    @id.sigmoid-gradient.satisfied
    场景: 标签 28/30 在 ln 14 处得到满足

    @id.sigmoid-gradient.either-side
    场景: 在 ln 14 的两侧，梯度都指回去

    @id.sigmoid-gradient.never-satisfied
    场景: 标签为 1 时，梯度向 0 上升，却始终在其下

  规则: 梯度沿一条直线，从标签 0 走到标签 1
    $`g(y, x) = (1 - y)\,g(0, x) + y\,g(1, x)`$，且 $`g(0, x) - g(1, x) = 1`$

    标签只以自身为权进入，别无其他：经过取整、平方或遗漏，就会离开这条直线。“是”与“否”再一次互为
    镜像。

    @id.sigmoid-gradient.linear
    场景: 居中的标签混合标签 0 与 1 的梯度

    @id.sigmoid-gradient.mirror
    场景: “是”与“否”对换，logit 变号，梯度随之反向

  规则: 每个节点的梯度与它单独时相同
    $`g_i = g(y_i, x_i)`$

    邻居是什么、有多少，都没有关系。平均损失的梯度等于它除以节点数，那是另一个损失的梯度。

    @id.sigmoid-gradient.alone
    场景: 一个节点，单独时与在另外五个之中时

    @id.sigmoid-gradient.rank-three
    场景: 任何阶的张量都保持形状

  规则: 弦的斜率介于两端的梯度之间
    当 $`a < b`$ 时，$`g(a) \le \frac{L(b) - L(a)}{b - a} \le g(b)`$

    损失是 logit 的凸函数，所以梯度从不减小。这就把梯度与损失联系起来，不必选取步长；差商却需要步
    长：太长就不是导数，太短就全是舍入误差。这里任何长度的弦都成立，而符号不对、大小不对或属于别的损
    失的梯度，都会违反它。

    @id.sigmoid-gradient.chord
    场景大纲: <length>弦，标签为 <label>
