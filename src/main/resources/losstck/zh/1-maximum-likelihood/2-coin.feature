# language: zh-CN
功能: 抛十次硬币
  一枚硬币出现正面的概率是 θ。已知 θ，问的是会抛出什么；已知抛出了什么，问的是 θ 是多少。回答这两个
  问题的，是 θ 与 1 - θ 的同样的幂。贯穿全节的例子是十次抛掷 H, H, T, H, H, T, H, T, H, T，其中 H 是
  正面，T 是反面。每次抛掷用一个数表示：正面为 1，反面为 0。

  规则: 已知硬币，每种正面次数有一个二项概率
    $`P(k;\theta) = \binom{n}{k}\,\theta^k (1-\theta)^{n-k}`$

    二项式系数数的是 n 次抛掷中 k 次正面有多少种先后次序，各种次序的概率相同。

    @id.binomial.worked
    场景: θ 为 0.6 时，十次抛掷六次正面的概率约为 0.2508

    @id.binomial.one-count
    场景大纲: θ 为 <theta> 时，<flips> 次抛掷 <heads> 次正面

      例子: 在必然与不可能之间

      例子: 只有一面的硬币

    @id.binomial.all-counts
    场景: 偏向反面的硬币抛四次，各种次数一并求出

    @id.binomial.any-order
    场景: 次数可以按任意顺序给出，也可以重复

  规则: 印出的 0.2508 属于 θ 为 0.6，而非 0.5
    等式左边印作 P(6; 0.5)，而它前面的文字和等式右边说的都是 0.6。均匀的硬币十次抛出六次正面没有这么
    常见：1024 种结果中只有 210 种。

    @id.binomial.fair
    场景: 均匀的硬币给不出印出的数

    @id.binomial.corrected
    场景: 文字里说的那枚硬币给得出

  规则: 已知抛掷结果，每枚硬币有一个伯努利似然
    六次正面、四次反面时为 $`L(\theta) = \theta^6 (1-\theta)^4`$。

    每次正面贡献一个因子 θ，每次反面贡献一个因子 1 - θ。抛掷结果是按先后给出的，所以没有二项式系数来
    数次序：十次抛掷的似然是六次正面之概率的 1/210。

    @id.bernoulli.worked
    场景: θ 为 0.6 时的十次抛掷，逐个因子相乘

    @id.bernoulli.grid
    场景: 十次抛掷，对一系列硬币计算

    @id.bernoulli.three
    场景大纲: θ 为 <theta> 时的抛掷 <first> <second> <third>

      例子: 抛掷的先后无关紧要

      例子: 正面与反面不可互换

      例子: 只有一面的硬币排除了另一面

    @id.bernoulli.matrix
    场景: 不论抛掷多少次，似然的形状都与 θ 相同

  规则: 它的对数以次数为权，把 θ 与 1 - θ 的对数加起来
    $`\ln L(\theta) = 6 \ln\theta + 4 \ln(1-\theta)`$

    幂变成了系数。对数似然从不为正，因为似然从不超过 1；似然为 0 之处，它是负无穷。

    @id.bernoulli-log.worked
    场景: θ 为 0.6 时，十次抛掷的对数似然是 -6.73

    @id.bernoulli-log.ten
    场景大纲: θ 为 <theta> 时的十次抛掷

    @id.bernoulli-log.one-sided
    场景大纲: θ 为 <theta> 时，三次都是<faces>

      例子: 抛的次数相同，可能性不同

      例子: 必然之事：一次反面也没有，无须给 0 的对数加权

    @id.bernoulli-log.matrix
    场景: 对数似然的形状与 θ 相同

  规则: 它的导数，即得分，在正面所占的比例处为零
    $`\frac{d \ln L}{d\theta} = \frac{6}{\theta} - \frac{4}{1-\theta} = 0`$ 只有一个解
    $`\hat\theta = 0.6`$。

    正面把估计往上推，反面把它往下拉；θ 等于正面所占的比例，即 n 次中的 k 次时，两者平衡。估计就是这
    个比例本身，不因样本小而另作修正。

    @id.score.worked
    场景: 十次抛掷的得分在 0.6 处为零

    @id.estimate.worked
    场景: 由十次抛掷得到的估计是 0.6

    @id.score.ten
    场景大纲: θ 为 <theta> 时，十次抛掷的得分

    @id.score.three
    场景大纲: θ 为 <theta> 时，抛掷 <first> <second> <third> 的得分

    @id.score.matrix
    场景: 得分的形状与 θ 相同

    @id.estimate.five
    场景大纲: 由 <a> <b> <c> <d> <e> 得到的估计是 <estimate>

    @id.estimate.seven
    场景: 七次抛掷三次正面，得到的估计是 3/7

    @id.estimate.one
    场景: 只抛一次，也毫无保留地相信它

  规则: 对数似然的驻点就是它的最大值点
    二阶导数 $`-6/\theta^2 - 4/(1-\theta)^2`$ 对每个 θ 都是负的，所以得分始终递减。它只经过零一次，
    由正到负：对数似然在这一点之前上升，在其后下降。

    @id.stationary.sign
    场景: 得分在 0.6 处由正变负

    @id.stationary.maximum
    场景: 对数似然在 0.6 处比两侧都大

    @id.stationary.curvature
    场景: 对数似然的曲线处处向下弯

  规则: 极值点未必就是估计
    原文把似然的极值点当作估计。就这十次抛掷而
    言，$`L'(\theta) = \theta^5 (1-\theta)^3 (6 - 10\,\theta)`$ 在 0、0.6 和 1 处都为零，而两端恰是
    似然最小之处。倘若抛出的全是正面，最大值便在区间的端点，即 θ 为 1 处，那里导数是 10，并不为零。

    @id.extremes.three
    场景: 三个驻点中，只有 0.6 是最大值点

    @id.extremes.ends
    场景: 似然从一端升起，落向另一端

    @id.extremes.all-heads
    场景: 抛出十次正面时，似然在区间的端点处最大

    @id.extremes.estimate
    场景: 由十次正面得到的估计是 1，似然在那里的斜率是 10
