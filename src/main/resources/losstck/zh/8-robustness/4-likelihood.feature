# language: zh-CN
功能: 极端处的似然
  本章超出原文，原文的硬币接近均匀。只出现过一面的硬币，解释得最好的 θ 是 0 或 1（勘误 X12），对数在
  那里是无穷大；而一长串观测的似然，小于格式所能容纳的一切数，尽管它的对数不是这样。

  规则: θ 为 0 与 1 时，有一种序列是必然的，其余都不可能
    $`L(\theta) = \theta^h (1 - \theta)^t`$，其中 $`0^0 = 1`$；取对数时，$`0 \ln 0 = 0`$

    @id.likelihood-extremes.one-sided
    场景大纲: 总是出现 <theta> 的硬币，抛掷 <f0>, <f1>, <f2>

    @id.likelihood-extremes.one-sided-logarithm
    场景大纲: 总是出现 <theta> 的硬币，抛掷 <f0>, <f1>, <f2> 的对数

    @id.likelihood-extremes.binomial
    场景大纲: 总是出现 <theta> 的硬币抛两次

    @id.likelihood-extremes.estimate
    场景大纲: 由抛掷 <f0>, <f1>, <f2> 得到的估计

    @id.likelihood-extremes.score
    场景大纲: θ 为 <theta> 时，抛掷 <f0>, <f1>, <f2> 的得分

  规则: 有一个观测不可能，似然就是 0，其对数是 -Infinity
    若其中有一个为 0，则 $`\prod p_i = 0,\qquad \sum \ln p_i = -\infty`$

    @id.likelihood-extremes.impossible
    场景大纲: 三个观测中有一个不可能出现时的<operation>

  规则: 下溢的似然有有限的对数
    $`\ln\prod p_i = \sum \ln p_i`$

    对数之和正是为此而设的（1-2）。乘积在该格式中是 0，而 0 的对数是 -Infinity。

    @id.likelihood-extremes.underflow
    场景大纲: <precision> 中概率为 <p> 的两个观测

  规则: 似然介于 0 与 1 之间，其对数不大于 0
    $`0 \le L \le 1,\qquad -\infty \le \ln L \le 0`$

    它们是概率之积；途中任何一次舍入都不会越出界外。

    @id.likelihood-extremes.range
    场景大纲: 必然、不可能以及居中情形的<operation>

  规则: 不是数的仍不是数，且只毁掉自己的行

    @id.likelihood-extremes.nan
    场景大纲: 含 NaN 的一行的<operation>

    @id.likelihood-extremes.theta-nan
    场景大纲: θ 不是数时的<operation>

    @id.likelihood-extremes.sample-nan
    场景: 含 NaN 的样本没有均值

  规则: 均值介于样本之间，即使它们的和已容纳不下

    @id.likelihood-extremes.mean-largest
    场景大纲: 0 与两个 <precision> 最大数的均值
