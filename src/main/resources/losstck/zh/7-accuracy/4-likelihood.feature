# language: zh-CN
功能: 似然与估计有多准确
  超出原文，原文的硬币只抛了十次：这里有任何偏向的硬币，以及多达十万次的抛掷或观测。许多观测的似然是
  许多小于 1 的数之积，很快就小得无法表示；它的对数从不如此。

  规则: 硬币：每个 θ 处的似然、对数似然与得分
    $`\theta^h (1 - \theta)^t`$、$`h\ln\theta + t\ln(1 - \theta)`$ 与
    $`\dfrac{h}{\theta} - \dfrac{t}{1 - \theta}`$

    θ 接近 0 和 1 时，两个因子中的一个起决定作用；得分在它的零点附近是两个大数之差，误差界随之变化。

    @id.accuracy.coin-likelihood
    场景大纲: <domain>上的伯努利似然

    @id.accuracy.coin-log-likelihood
    场景大纲: <domain>上的伯努利对数似然

    @id.accuracy.coin-score
    场景大纲: <domain>上的伯努利得分

  规则: 二项式系数可能超过一切数，概率却不会
    $`\binom{n}{k}\theta^k(1 - \theta)^{n - k}`$

    抛一千次时，系数达到 10^299，而幂下溢；它们的乘积是个平常的数。

    @id.accuracy.binomial
    场景大纲: <domain>上的二项概率

  规则: 独立观测：一个乘积，以及它的对数之和
    $`\prod_i p_i`$ 与 $`\sum_i \ln p_i`$

    @id.accuracy.likelihood
    场景大纲: <domain>上的似然

    @id.accuracy.log-likelihood
    场景大纲: <domain>上的对数似然

  规则: 估计落在似然最大处，以搜索所能分辨为限
    $`\hat\theta = \dfrac{h}{n}`$ 与 $`\hat\mu = \dfrac{1}{n}\sum_i x_i`$

    搜索要找的顶点，附近曲线是平的，相差小于舍入误差的值它分辨不了；商则可以。两者都是正确的，精度等
    级会说明是哪一种。

    @id.accuracy.coin-estimate
    场景大纲: <domain>上 θ 的极大似然估计

    @id.accuracy.mean-estimate
    场景大纲: <domain>上正态均值的极大似然估计
