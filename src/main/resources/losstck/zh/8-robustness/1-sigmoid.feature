# language: zh-CN
功能: 极端处的 sigmoid 及其损失
  本章超出原文，原文的例子只用中等大小的 logit。训练中的网络却不然：它会冲过头，会饱和，迟早还有一次
  除法给它送来 Infinity 或 NaN。函数若在那里有极限，极限就是它的值；若没有，本章说明什么结果不可出
  现。途中失效的公式，见勘误 X15 与 X22。

  下文中，最大的有限数在 binary32 中是 3.4028234663852886e38，在 binary64 中是
  1.7976931348623157e308；大于零的最小数是 2^-149 与 2^-1074。

  规则: sigmoid 趋近 0 与 1，从不越出其间
    $`0 \le s(x) \le 1,\qquad s(-\infty) = 0,\qquad s(\infty) = 1`$

    远离零时，它舍入到这一端或那一端。若概率在最末一个二进制位上超过 1，另一个概率的对数 ln(1 - s)
    就成了 NaN。

    @id.sigmoid-extremes.ends
    场景大纲: <logit> 的 sigmoid

    @id.sigmoid-extremes.largest
    场景大纲: <precision> 中<which>数的 sigmoid

    @id.sigmoid-extremes.range
    场景: 在整条直线上，它都介于 0 与 1 之间

  规则: 在零附近，sigmoid 是二分之一，不论零的符号
    $`s(\pm 0) = \tfrac12`$

    小得不再是正规数的数也不例外：在 1/2 旁边，它们什么也没有留下。

    @id.sigmoid-extremes.zero
    场景大纲: <logit> 的 sigmoid

    @id.sigmoid-extremes.subnormal
    场景大纲: <precision> 中最小的数的 sigmoid

  规则: 不是数的仍不是数，且不殃及其余
    NaN 说明上游出了问题。以一个数作答，掩盖了事故；对它的邻居也答 NaN，则掩盖了事故的所在。

    @id.sigmoid-extremes.nan
    场景: 混在数中间的 NaN

    @id.sigmoid-extremes.reciprocal-nan
    场景: 混在数中间的 NaN，求倒数

    @id.sigmoid-extremes.loss-nan
    场景: 不是数的 logit 只使自己的损失为 NaN

    @id.sigmoid-extremes.label-nan
    场景: 不是数的标签只使自己的损失为 NaN

  规则: sigmoid 的倒数一直增大到上溢，不会更早
    $`1/s(x) = 1 + e^{-x}`$

    只要 e 的幂还容得下，这个 logit 就有有限的值，直到上溢前的最后一个；再往后，值超过格式中的一切
    数，Infinity 就是它的正确舍入。

    @id.sigmoid-extremes.reciprocal
    场景大纲: <precision> 中 <logit> 处的倒数

    @id.sigmoid-extremes.reciprocal-limits
    场景: 无穷 logit 的倒数

  规则: 举棋不定的代价是 ln 2，直到最后一个不为零的数
    $`L(y, \pm 0) = \ln 2`$

    @id.sigmoid-extremes.loss-zero
    场景大纲: logit 为 <logit> 时的标签 <label>

    @id.sigmoid-extremes.loss-subnormal
    场景大纲: <precision> 中最小的 logit

  规则: 每个有限的 logit 都有有限的损失
    当 |x| 很大时，$`L(y, x) \approx \max(x, 0) - x y`$

    判错的代价是 logit 的大小，判对几乎不付代价，居中的标签付其中一部分。定义式取的是已舍入为 0 的
    sigmoid 的对数（X22）；展开式使 e^-x 上溢（X15）；截断 logit、概率或损失的，在损失本该上升之处给
    出一个常数。

    @id.sigmoid-extremes.loss-far
    场景大纲: logit 为 <logit> 时的标签 <label>

      例子: 1 - s(x) 在 binary32 以及 binary64 中舍入为 0 之处

      例子: e^-x 在 binary32 以及 binary64 中上溢之处

      例子: 截断会暴露之处

    @id.sigmoid-extremes.loss-largest
    场景大纲: <precision> 中<which>数处的标签 <label>

      例子: binary32 格式

      例子: binary64 格式

  规则: 以无穷大的 logit 判错，损失不是有限的
    当 0 < y < 1 时，$`L(0, \infty) = L(1, -\infty) = L(y, \pm\infty) = \infty`$

    极限是无穷大，结果也应当是它。L4 的稳定式在一侧算的是 Infinity 减 Infinity，别的公式在另一侧也是
    如此：NaN 不是好答案，但它是警报。有限的损失两者都不是；训练会若无其事地继续下去。

    @id.sigmoid-extremes.infinite-mistake
    场景大纲: logit 为 <logit> 时，标签 <label> 的损失不是有限的

    @id.sigmoid-extremes.limit-of-mistakes
    场景大纲: logit 为 <logit> 时，标签 <label> 的损失是 Infinity

    @id.sigmoid-extremes.infinite-hit
    场景大纲: logit 为 <logit> 时，标签 <label> 不付代价，或没有值

  规则: [0, 1] 以外的标签，把标签所张的直线向外延伸
    对任意 y，$`L(y, x) = \max(x, 0) - x y + \ln(1 + e^{-|x|})`$

    没有哪个分布有这样的标签，实现可以拒绝它们。作答的实现应当依公式作答（它这时不再总在 0 以上），
    只要 |x| (|y| + |1 - y|) 不超过最大数的四分之一。

    @id.sigmoid-extremes.label-outside
    场景大纲: logit 为 <logit> 时的标签 <label>
