# language: zh-CN
功能: 极端处的 softmax 及其损失
  本章超出原文。要紧的只是一行 logit 之间的差，然而按公式 2-4 所印，softmax 直接以每个 logit 为指数
  取 e 的幂，会上溢（X23）；按代码清单所写，损失取的是可能已经消失的概率的对数（X14）。对正确的实现
  要求更多，也要求它处理以 -Infinity 的 logit 屏蔽的类。

  规则: logit 再大，只要差相同，就与小的一样好
    $`p_i = \frac{e^{x_i - m}}{\sum_j e^{x_j - m}}`$，其中 $`m = \max_j x_j`$

    照印出的那样计算，e^89 超出 binary32，e^710 超出 binary64，而 Infinity / Infinity 是 NaN；低于
    -104 与 -746 时，所有的幂都消失了，0 / 0 也是 NaN。

    @id.softmax-extremes.far
    场景大纲: <first> 与 <second> 处领先 1 的 softmax

    @id.softmax-extremes.log-far
    场景大纲: <first> 与 <second> 处领先 1 的对数

    @id.softmax-extremes.loss-far
    场景大纲: <first> 与 <second> 处领先 1 的损失

    @id.softmax-extremes.tie
    场景: 相等的 logit 平分，不论多大

  规则: 远远落后的类几乎没有概率，对数却是有限的
    $`\ln p_i = x_i - m - \ln \sum_j e^{x_j - m}`$

    概率比格式中的一切数都小；它的对数却毫无特别之处。求它的损失不可经由概率；没有谁问起这个类时，它
    也不可毁掉整行。

    @id.softmax-extremes.vanished
    场景大纲: 落后 <gap> 的类的概率

    @id.softmax-extremes.log-vanished
    场景大纲: 落后 <gap> 的类的对数

    @id.softmax-extremes.loss-vanished
    场景大纲: 落后 <gap> 的类的损失

    @id.softmax-extremes.subnormal
    场景大纲: <precision> 中小得不再是正规数的概率

  规则: 差距最大的一行也有它的概率
    对最大的数及其相反数，$`p = (1, 0)`$

    它们的差超过最大的数，但 e 的负无穷次幂是 0，正该如此。第一个类的损失也应当是 0；教科书的写法却
    用标签 0 去乘 -Infinity 的对数，答出 NaN。

    @id.softmax-extremes.widest
    场景大纲: <precision> 中最大的数及其相反数

    @id.softmax-extremes.log-widest
    场景大纲: <precision> 中差距最大的一行的对数

    @id.softmax-extremes.loss-widest
    场景大纲: <precision> 中差距最大的一行的损失

  规则: logit 为 -Infinity 的类，就像不存在一样
    $`p_i = 0,\ \ln p_i = -\infty`$，其余各类的份额与没有它时一样

    类就是这样屏蔽的。凡是先减去最大 logit 的写法都行得通。只扫过一行一遍、遇到更大的 logit 就重新缩
    放的写法，须防备一上来就遇到屏蔽的类：-Infinity 减 -Infinity 是 NaN。

    @id.softmax-extremes.masked
    场景大纲: 屏蔽一个类（<where>）时的概率

    @id.softmax-extremes.masked-block
    场景: 连着屏蔽几个类，其余各类的份额不变

    @id.softmax-extremes.log-masked-block
    场景: 连着屏蔽几个类，其余各类的对数不变

    @id.softmax-extremes.log-masked
    场景大纲: 屏蔽一个类（<where>）时的对数

    @id.softmax-extremes.loss-beside-mask
    场景: 剩下的类的损失

    @id.softmax-extremes.loss-of-mask
    场景大纲: 被屏蔽的类上若有标签 <label>，损失不是有限的

  规则: 没有有限最大值的一行，没有有限的损失
    所有的类都被屏蔽，或有一个 logit 是 +Infinity 时，softmax 是 0/0 或 Infinity/Infinity。概率是多
    少，不作规定；但损失不可看上去像个正常的损失。

    @id.softmax-extremes.no-maximum
    场景大纲: logit 为 <a> 和 <b>

  规则: NaN 毁掉自己的行，不殃及别的行
    一行的所有类共用一个和，所以只要一个没有值，就都没有值。行与行之间不共用任何东西。

    @id.softmax-extremes.nan
    场景: 两个正常的行之间有一行含 NaN

    @id.softmax-extremes.log-nan
    场景: 这样几行的对数

    @id.softmax-extremes.loss-nan
    场景: 这样几行的损失

    @id.softmax-extremes.huge-row
    场景: 极大的 logit 占据的一行，也不淹没它下面的一行

  规则: 只有一个类，它就是必然的
    $`K = 1:\quad p = 1,\ \ln p = 0,\ L = 0`$

    一路上没有什么要舍入，所以非精确的数不可。把概率截断到至多 1 - 1e-7 的，在这里会露馅。

    @id.softmax-extremes.single-class
    场景大纲: 只有一个类时的<operation>，不论它的 logit 是多少

  规则: 标签给对数加权，不论加起来是多少
    $`L(y, x) = -\sum_k y_k \ln p_k`$

    没有标签的一行，比如用作填充的，没有损失。标签加起来是 2，就付两份的代价。先把它们归一化，是另一
    个损失；对没有标签的行，则根本没有损失可言。

    @id.softmax-extremes.no-labels
    场景: 没有标签的一行没有损失

    @id.softmax-extremes.label-sums
    场景大纲: 标签 <y0> 与 <y1>

    @id.softmax-extremes.negative-labels
    场景: 负的标签使损失减少
