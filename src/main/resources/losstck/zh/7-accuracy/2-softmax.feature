# language: zh-CN
功能: softmax 及其损失有多准确
  超出原文：各种宽度的行，从概率永远是 1 的单独一类，到十万词的词表。每一行取自若干族中的一族，因为
  每种错误都有看不见的时候：logit 相等，掩盖了类别的轮换；logit 很小，掩盖了没有作平移；只有两个类，
  掩盖了求和丢了尾部。

  误差界随类别数增长，正如求和的舍入误差那样。所以逻辑上的缺陷在窄行里最显眼，求和的缺陷在宽行里最显
  眼；两者都要检验。

  规则: 每个概率，不论多小，都有相对精度
    $`p_k = \dfrac{e^{x_k}}{\sum_j e^{x_j}}`$

    @id.accuracy.softmax
    场景大纲: <domain>上的 softmax

      例子: 数值

      例子: 形状

  规则: softmax 的对数不经过 softmax
    $`\ell_k = x_k - \max_j x_j - \ln\sum_j e^{x_j - \max x}`$

    p 小得无法表示时，它的对数却不然：-104 和别的数没有两样。

    @id.accuracy.log-softmax
    场景大纲: <domain>上的 log-softmax

      例子: 数值

      例子: 形状

  规则: 损失以标签给对数加权，不论标签之和是多少
    $`L = -\sum_k y_k \ell_k`$

    独热的行挑出单独一个对数；平滑的行给它们全部加权；全零的行没有损失。公式里没有哪一处要求标签之和
    为 1，而以此为前提的捷径，例如 $`\ln\sum_j e^{x_j} - \sum_k y_k x_k`$，是另一个函数。

    @id.accuracy.softmax-loss
    场景大纲: <domain>上的 softmax 交叉熵

      例子: 数值

      例子: 形状

      例子: 各类标签

  规则: [0, 1] 以外的标签可以拒绝，否则须依公式计算
    它们可正可负：损失关于标签是线性的。

    @id.accuracy.softmax-loss-outside
    场景大纲: <domain>上的 softmax 交叉熵
