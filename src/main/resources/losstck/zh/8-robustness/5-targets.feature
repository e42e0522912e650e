# language: zh-CN
功能: 极端处的标签
  本章超出原文，原文只以 0.1 平滑标签 0 和 1。它的公式（L1）对每个有限的标签和 0 到 1 的每个 ε 都成
  立，每次给出的都是有限的标签。

  规则: ε 为 0 什么也不变，ε 为 1 什么也不留
    $`y' = (1 - \varepsilon) y + \varepsilon / K`$

    @id.target-extremes.epsilon-zero
    场景: 不平滑就是精确的

    @id.target-extremes.epsilon-one
    场景: 彻底平滑

  规则: 任何有限的标签，平滑后都是有限的
    标签不必介于 0 与 1 之间：截断它们的，回答的是另一个问题。

    @id.target-extremes.largest
    场景大纲: <precision> 中最大的数

    @id.target-extremes.smallest
    场景大纲: <precision> 中最小的数

    @id.target-extremes.single-class
    场景大纲: 只有一个类，ε 为 <epsilon>

    @id.target-extremes.one-hot-of-one
    场景: 只有一个类的独热标签

  规则: 不是数的标签仍不是数，且只毁掉自己

    @id.target-extremes.nan
    场景: 标签之中的 NaN
