# language: zh-CN
功能: 极端处的梯度
  超出原文。损失是无穷大或只是极限之处，梯度照样是有限的：它是概率减标签。会出错的只有概率，而梯度只
  要有一次是 NaN，网络的每个权重就都成了 NaN。

  规则: sigmoid 损失的梯度，两端是 -y 与 1 - y
    $`\frac{\partial L}{\partial x} = s(x) - y,\qquad s(-\infty) = 0,\ s(\infty) = 1`$

    损失本身是 Infinity 之处，梯度是 1 或 -1，所以训练还能走出来。

    @id.gradient-extremes.saturated
    场景大纲: logit 为 <logit> 时的标签 <label>

      例子: 远处

    @id.gradient-extremes.infinite
    场景大纲: logit 为 <logit> 时的标签 <label>

    @id.gradient-extremes.largest
    场景大纲: <precision> 的两端

    @id.gradient-extremes.nan
    场景: NaN 留在自己的节点

  规则: 凡 softmax 有限之处，softmax 损失的梯度也有限
    标签加起来是 1 时，$`\frac{\partial L}{\partial x_i} = p_i - y_i`$

    照公式 2-4 所印，logit 很大时根本拿不出 p（X23）。

    @id.gradient-extremes.softmax-far
    场景大纲: <first> 与 <second> 处领先 1

    @id.gradient-extremes.softmax-widest
    场景大纲: <precision> 中差距最大的一行

    @id.gradient-extremes.masked
    场景大纲: 类 <class> 被屏蔽，标签为 <label>

    @id.gradient-extremes.single-class
    场景: 只有一个类，没有梯度

    @id.gradient-extremes.softmax-nan
    场景: NaN 毁掉自己的行，不殃及别的行
