# language: zh-CN
功能: 极端处的信息
  本章超出原文，原文印出了熵的公式，却没有提到零（勘误 X20），尽管它自己在 2-5 中的算例就依赖于零。
  必然的结果旁边有概率为 0 的结果，而实际的分布里两者都多得是。

  规则: 不可能发生的，没有贡献
    $`0 \ln 0 = 0 \ln q = 0\ln\frac{0}{q} = 0`$

    它是 p ln p 在 0 处的极限。计算 0 乘 -Infinity 的程序得到的是 NaN，而给每个概率加上一点的程序，
    得到的就比零多一点。

    @id.information-extremes.certain
    场景: 必然的结果没有熵

    @id.information-extremes.entropy-beside-zero
    场景: 四种结果中的两种

    @id.information-extremes.unused-code
    场景大纲: p = (<p0>, <p1>)、q = (<q0>, <q1>) 的<operation>

      例子: 用 q 的编码

      例子: 超出 p 的编码的部分

  规则: 以为不可能的却发生了，惊奇度是无穷大
    $`-\ln 0 = \infty,\qquad p > 0 = q:\quad H(p, q) = KL(p, q) = \infty`$

    有的实现给对数设限，比如限到 -100，或者给概率加上 1e-20，于是在没有有限值之处给出一个有限的数。

    @id.information-extremes.self
    场景: 0 与 1 的自信息

    @id.information-extremes.impossible
    场景大纲: q = (<q0>, <q1>) 时，p = (<p0>, <p1>) 的<operation>

      例子: 用 q 的编码

      例子: 超出 p 的编码的部分

  规则: 小到最小正规数的概率，信息都是有限的
    在 binary32 中，$`-\ln 2^{-126} = 126 \ln 2`$；在 binary64 中，$`-\ln 2^{-1022} = 1022 \ln 2`$

    @id.information-extremes.smallest-normal
    场景大纲: <precision> 中概率为 <smallest> 的结果的<operation>

      例子: binary32 格式

      例子: binary64 格式

    @id.information-extremes.nearly-certain
    场景大纲: <precision> 中，在概率为 <smallest> 的结果旁边

    @id.information-extremes.subnormal
    场景大纲: <precision> 中概率为 <smallest> 的结果的<operation>

      例子: binary32 格式

      例子: binary64 格式

  规则: 信息与熵都不是负的
    $`0 \le p_k \le 1:\quad -\ln p \ge 0,\ H(p) \ge 0,\ H(p, q) \ge 0`$

    每一项都至少是 0，舍入之后也是。（对散度来说，这只对和成立，舍入可能使它略低于 0。）

    @id.information-extremes.not-negative
    场景大纲: 从必然到不可能的<operation>

  规则: 不是数的仍不是数，且只毁掉自己的行
    取最大值或作比较都可能丢掉 NaN，判断“大于 0”则会跳过它。

    @id.information-extremes.self-nan
    场景: NaN 的自信息

    @id.information-extremes.nan
    场景大纲: <where> 中有 NaN 时的<operation>

    @id.information-extremes.entropy-nan
    场景: 含 NaN 的一行的熵

  规则: 公式不问概率之和是否为 1
    对大于 0 的任何 p 和 q，$`H(p, q) = -\sum_k p_k \ln q_k`$

    p 取频数也行。不归一化，就没有了吉布斯不等式，所以这里负值不算错误。把输入归一化的实现，回答的是
    另一个问题。

    @id.information-extremes.unnormalised
    场景大纲: 权重的<operation>
