# language: zh-CN
功能: 梯度有多准确
  超出原文。梯度是训练从损失中取用的东西，它有自己的陷阱：预测正确时，它是两个几乎相等的数之差，而对
  截断后的损失求导的实现，在该轻轻推一下之处恰恰返回 0。

  规则: 单个节点：sigmoid 减去标签
    $`\dfrac{\partial L}{\partial x} = s(x) - y`$

    @id.accuracy.sigmoid-gradient
    场景大纲: <domain>上的 sigmoid 交叉熵梯度

      例子:

      例子: 各类标签

    @id.accuracy.sigmoid-gradient-outside
    场景大纲: <domain>上的 sigmoid 交叉熵梯度

  规则: 一行：以标签之和加权的 softmax，减去标签
    $`\dfrac{\partial L}{\partial x_k} = p_k\sum_j y_j - y_k`$；待测实现若作了声明，则为
    $`p_k - y_k`$。

    @id.accuracy.softmax-gradient
    场景大纲: <domain>上的 softmax 交叉熵梯度

      例子: 数值

      例子: 形状

      例子: 各类标签

    @id.accuracy.softmax-gradient-outside
    场景大纲: <domain>上的 softmax 交叉熵梯度
