# language: zh-CN
功能: softmax 函数
  如果恰有一个类是真的，各个输出就必须分享同一个整体。softmax 把一行 logit 变成一个分布：以每个
  logit 为指数取 e 的幂，得到的都是正数，再除以它们的和。要紧的只是一行之内的差；各 logit 共有的部分
  会消去。

  规则: softmax 把 e^x 除以一行中 e^x 之和
    $`p_k = \frac{e^{x_k}}{\sum_j e^{x_j}}`$

    一行就是最后一个轴，每一行各自归一化。除以一列之和，或除以整批之和，得到的数看上去同样可信，所以
    有些例子不是方形的。logit 相等，份额就相等；只有一个类，它就占有全部。

    @id.softmax.equal-logits
    场景大纲: 四个 logit 都是 <logit>，平分

    @id.softmax.single-class
    场景大纲: 只有一个类，logit 为 <logit> 时它是必然的

    @id.softmax.of-two
    场景大纲: 两个类，logit 为 <a> 和 <b>

    @id.softmax.of-three
    场景大纲: 三个类，logit 为 <a>、<b>、<c>

      例子: 算例

      例子: 相距更远

    @id.softmax.printed-row
    场景: 文中为第 0 行印出的概率

    @id.softmax.of-five
    场景: 五个类

    @id.softmax.two-by-three
    场景: 两行三列是两个分布

    @id.softmax.three-by-two
    场景: 三行两列是三个分布

    @id.softmax.rank-three
    场景: 在 3 阶张量中，一行仍是最后一个轴

    @id.softmax.shift
    场景: 一行中所有 logit 共有的部分会消去

  规则: log-softmax 是 logit 减去和的对数
    $`\ln p_k = x_k - \ln\sum_j e^{x_j}`$

    损失函数和代码清单（那里称它为 log_logits）都只用到 softmax 的对数。写成差，就从不出现商；商一旦
    小得超出格式所能表示，它的对数就丢了（见概率消失的那条勘误）。

    @id.log-softmax.of-three
    场景大纲: logit 为 <a>、<b>、<c> 时的对数概率

    @id.log-softmax.certain
    场景: 必然的类，对数为 0

    @id.log-softmax.two-by-four
    场景: 两行四列

    @id.log-softmax.of-softmax
    场景: 它就是 softmax 的对数

  规则: 一个类之所得，即其余各类之所失
    一行的概率之和为 1。升高一个 logit，就升高了那个类的概率，其余各类则按原有的多少成比例地付
    出。sigmoid 的输出没有这种事，“是哪一个？”与“是哪几个？”的区别就在这里。

    @id.softmax.one-rises
    场景: 第二个 logit 从 1.2 升到 2

    @id.softmax.gains-and-losses
    场景: 得与失相抵，失者之间的比例不变

  规则: softmax 保持次序，概率之比是 e 的幂，指数为 logit 之差
    $`\frac{p_i}{p_j} = e^{x_i - x_j}`$

    logit 最大的类概率最大，大多少只取决于距离：logit 每多 1，比值就多乘一个 e，不论其余各类如何。所
    以把 logit 按比例放大，分布会更尖锐；而擅自用某个“温度”去除 logit 的实现，比值就不对。

    @id.softmax.order
    场景: logit 依次递增

    @id.softmax.ratio
    场景大纲: logit 为 <a> 和 <b> 的两类之比，旁边还有第三类 <c>

    @id.softmax.scaled
    场景大纲: 第 <row> 行的 logit 放大到十倍，最大概率更大

  规则: 有两个类，其一的 logit 为 0 时，softmax 就是 sigmoid
    $`\mathrm{softmax}(x, 0)_0 = \frac{e^x}{e^x + 1} = s(x)`$

    softmax 把 sigmoid 推广到多于两种的结果。sigmoid 的第二个结果没有写出来：它就是 logit 固定为 0
    的那个类。

    @id.softmax.extends-sigmoid
    场景大纲: 一个类的 logit 为 <logit>，另一个为 0

  规则: softmax 本身并不放大大的 logit
    原文和许多别的文章一样，说它放大最大的值，抑制小的值。与简单的份额 x / sum(x) 相比，算例显示的恰
    恰相反：三行中，最大的份额都下降了，最小的都上升了。logit 取 0.3 与 1.2 时，两者之比是 1 比 4；
    概率之比却是 1 比 e^0.9，后者还不到 1 比 2.5。成立的是次序，以及前面规则里的比值
    e^(difference)，指数是 logit 之差。

    @id.softmax.largest-falls
    场景大纲: 第 <row> 行中最大的，从份额 <share> 降到 <probability>

    @id.softmax.smallest-rises
    场景大纲: 第 <row> 行中最小的，从份额 <share> 升到 <probability>

  规则: 互斥的类不是独立的
    原文一口气把 softmax 的各类说成既独立又互斥。概率为正的两个事件不可能兼有这两者：独立的事件会以
    概率 $`p_i\,p_j > 0`$ 同时发生，互斥的事件则从不同时发生。知道一个类是真的，就等于知道其余各类都
    是假的，事件之间的相依莫过于此。

    @id.softmax.exclusive-not-independent
    场景: 独立的类会以正概率同时为真

  规则: 不作平移，e^x 会上溢，softmax 就不是数了
    $`\frac{e^{x_k - m}}{\sum_j e^{x_j - m}}`$，其中 $`m = \max_j x_j`$

    binary32 中的 e^89 是无穷大，binary64 中的 e^710 也是，而无穷大除以无穷大是 NaN。要出这种事，一
    行数据不必有多古怪：一个 89 的 logit 就够了。既然平移会消去，先减去最大值，在精确算术中什么也不
    改变，在带舍入的算术中则改变一切：这时最大的幂是 1。

    @id.unshifted-softmax.overflows
    场景大纲: <arithmetic> 中的 logit <logit> 与 0

      例子: 容得下的最后一个整数，以及下一个

    @id.unshifted-softmax.exact
    场景: 在精确算术中两者都为一
