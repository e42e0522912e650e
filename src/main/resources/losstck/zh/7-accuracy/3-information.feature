# language: zh-CN
功能: 各种信息量有多准确
  超出原文：各种数量级的概率，各种宽度的行，彼此靠近的分布与相距很远的分布。小概率是要紧的，因为 -p
  ln p 下降得比 p 慢；接近 1 的概率也要紧，它的对数很小，不可被舍入掉。

  规则: 自信息是一个对数，也像对数一样准确
    $`I = -\ln p`$

    @id.accuracy.self-information
    场景大纲: <domain>上的自信息

  规则: 熵把每种结果的贡献加起来
    $`H(p) = -\sum_k p_k\ln p_k`$，概率为 0 的结果没有贡献。

    @id.accuracy.entropy
    场景大纲: <domain>上的熵

  规则: 交叉熵用一个分布给另一个分布的惊奇度加权
    $`H(p, q) = -\sum_k p_k\ln q_k`$

    @id.accuracy.cross-entropy
    场景大纲: <domain>上的交叉熵

  规则: 相对熵可能相消，这时它的精度取决于是什么之差
    $`D(p\|q) = \sum_k p_k\ln\frac{p_k}{q_k}`$

    两个分布只差一个很小的比例时，正负各项几乎相消，结果是这个比例的平方的量级。不论逐项相加，还是求
    交叉熵与熵之差，正确的公式在那里丢掉的位数都一样，而误差界知道这一点。

    @id.accuracy.relative-entropy
    场景大纲: <domain>上的 KL 散度
