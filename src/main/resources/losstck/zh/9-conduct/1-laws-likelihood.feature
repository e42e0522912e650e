# language: zh-CN
功能: 似然与估计的定律
  原文陈述公式；本章更进一步，考察同一个实现的几个答案之间必须成立什么。定律不需要预期值，所以可以用
  谁也没见过的输入来检验：它们由运行的种子抽取。说是相等的，是在两边所容许的误差之内相等；说是逐位相
  同的，就是同一个数，毫不通融，并且只在每个正确的公式都能做到之处才这样要求；+0 与 -0 是同一个数。

  规则: 正面与反面只是名称
    $`L(\theta \mid f) = L(1-\theta \mid 1-f)`$

    把正面叫作反面的人，也必须把 θ 叫作 1 - θ，而他看到的还是同一回事。这条定律能发现厚此薄彼的公
    式：1 - θ 算得太晚，或反面的次数差了一。

    @id.laws.exchange-likelihood
    场景: 抛掷结果的似然，等于正反互换后的似然

    @id.laws.exchange-log-likelihood
    场景: 抛掷结果的对数似然，等于正反互换后的对数似然

    @id.laws.exchange-score
    场景: 得分变号

    @id.laws.exchange-estimate
    场景: 估计变为一与它之差

    @id.laws.exchange-binomial
    场景大纲: θ 为 <theta> 时若干次正面的概率，等于正反互换后同样多次反面的概率

  规则: 再抛一次，不是正面就是反面
    $`B(k \mid n+1, \theta) = \theta\,B(k-1 \mid n, \theta) + (1-\theta)\,B(k \mid n, \theta)`$

    这是带概率的帕斯卡法则。它把长度不同的三次调用联系起来：对某个 n 数错了的系数通不过它，不论曾用
    怎样的表检验过。

    @id.laws.one-more-flip
    场景大纲: 在 <theta> 处抛第二十一次

  规则: 独立观测不知道自己的次序
    $`\prod_i p_i`$ 以任何次序都是一样的，和也是如此，只差舍入：相加的次序不同，舍入就不同，所以定律
    只要求在误差界内成立，而不是逐位相同。

    @id.laws.order-of-flips
    场景大纲: 抛掷结果倒着读，求<operation>

    @id.laws.order-of-observations
    场景大纲: 观测倒着读，求<operation>

    @id.laws.order-of-samples
    场景: 样本倒着读

    @id.laws.independent
    场景: 两个独立观测相乘

    @id.laws.independent-logarithms
    场景: 两个独立观测的对数相加

    @id.laws.logarithm-of-likelihood
    场景: 对数似然是似然的对数

  规则: 似然与对数似然在正面所占的比例处最大
    $`L(\theta) \le L(k/n)`$，且 $`\ell(\theta) \le \ell(k/n)`$；得分在那里为 0，估计也在那里。

    对数随自变量递增，所以不会移动最大值点。对数之积、符号弄错或把正面当成反面，都会使它落到别处。抛
    六十四次，k/n 就是任何二进制格式都有的数，所以可以直接在最大值点上检验。

    @id.laws.greatest-likelihood
    场景: 没有哪个 θ 的似然大过正面所占的比例

    @id.laws.greatest-log-likelihood
    场景: 没有哪个 θ 的对数似然大过正面所占的比例

    @id.laws.score-at-the-maximum
    场景: 在正面所占的比例处，对数似然是平的

    @id.laws.estimate
    场景: 估计就是正面所占的比例

  规则: 均值的估计随样本移动
    $`\hat\mu(x + c) = \hat\mu(x) + c`$，且 $`\hat\mu(-x) = -\hat\mu(x)`$

    漏掉一个样本，或除以 n - 1 的估计，移动的量与样本不同。

    @id.laws.mean-moves
    场景: 样本全体平移，以及样本取相反数
