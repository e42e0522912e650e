# language: zh-CN
功能: 从似然到损失
  训练要找的参数，使训练集在模型下的概率最大。那是一个乘积；取对数，除以训练集的大小，就是一个均值；
  再变一个号，便是交叉熵，程序可以把它极小化。本节沿着这条链从一端走到另一端，并在原文使它断开的地方
  停下来。

  规则: 最好的参数使模型概率之积最大
    $`\hat\theta = \arg\max_\theta \prod_i p_{model}(x_i;\theta)`$

    对训练集中的每个样本，问模型给它多大的概率，而样本是相互独立的。评判模型，看它给已发生之事多少；
    给其余的多少，只在概率之和为 1 这一点上有关系。

    @id.training.flips
    场景: 四枚硬币中，0.6 的那枚使十次抛掷的概率最大

    @id.training.classes
    场景: 三个类的十个样本，模型为 (θ, 0.8 - θ, 0.2)

  规则: 对数之积的最大值在别处
    原文印的是 $`\arg\max_\theta \prod_i \ln p_{model}(x_i;\theta)`$，乘积与对数同时出现。对十次抛
    掷，它是 $`(\ln\theta)^6 (\ln(1-\theta))^4`$：在两端都趋于 0，唯一的最大值在 0.2822，而不在
    0.6。乘积与对数必须去掉一个；去掉之后，最大值就在该在的地方。

    @id.product-of-logs.two-readings
    场景: θ 为 0.6 时，对数之积既不是似然，也不是对数似然

    @id.product-of-logs.maximum
    场景: 对数之积在 0.28223662346655879171 处最大，而不在 0.6 处

    @id.product-of-logs.values
    场景大纲: θ 为 <theta> 时的对数之积

    @id.product-of-logs.slope
    场景: 在第二十位数字相邻的两个数之间，它的斜率变号

    @id.product-of-logs.ends
    场景: 它在一端从无升起，在另一端归于无

    @id.product-of-logs.odd
    场景: 对三次抛掷它是负的，在 0 与 1 之间没有最大值

    @id.product-of-logs.corrected
    场景: 去掉乘积，或者去掉对数，0.6 便是最好的

  规则: 训练集的平均对数概率是一个数学期望
    $`\mathbb{E}_{x \sim \hat p_{data}} \ln p_{model}(x;\theta) = \frac{1}{m} \sum_i \ln p_{model}(x_i;\theta)`$，
    在 $`\hat\theta`$ 处最大。

    经验分布给每个值的，正是它在训练集中所占的份额，所以对样本取平均，就是在经验分布下求期望。除以 m
    不会移动最大值点。

    @id.mean-log.flips
    场景: 十次抛掷的平均，与份额 0.6、0.4 下的期望

    @id.mean-log.classes
    场景: 十个样本的平均，与份额 0.5、0.3、0.2 下的期望

  规则: 模型对数据的散度是训练集上的均值
    $`D(\hat p_{data}\|p_{model}) = \mathbb{E}[\ln\hat p_{data} - \ln p_{model}]`$，也就是
    $`\mathbb{E}\ln\hat p_{data} - \mathbb{E}\ln p_{model}`$。

    这就是上一节的相对熵，以经验分布为 p，以模型为 q：以份额为权对各个值求和，与对样本逐个取平均，结
    果是一样的。

    @id.divergence-as-mean.flips
    场景: 三枚硬币，对各次抛掷逐一取平均

  规则: 其中与模型有关的只有一部分，它是交叉熵
    $`-\mathbb{E}_{x \sim \hat p_{data}} \ln p_{model} = -\sum_x \hat p_{data}(x) \ln p_{model}(x)`$

    训练集在模型下的平均自信息，就是数据在模型下的交叉熵：实践中极小化的正是这个损失。

    @id.loss.flips
    场景: 十次抛掷在三枚硬币下的平均信息

    @id.loss.one-example
    场景: 只有一个样本时，损失就是其类别的信息

  规则: 散度、交叉熵与似然选出同一个参数
    散度与交叉熵相差数据的熵，这是模型的任何参数都改变不了的。交叉熵是对数似然除以 -m。所以散度最
    小、交叉熵最小与似然最大都在同一处，只是三者中在那里为零的唯有散度。

    @id.one-choice.flips
    场景: 三个准则都选出 0.6 的硬币

    @id.one-choice.constant
    场景: 不论什么模型，散度与交叉熵总是相差数据的熵

    @id.one-choice.likelihood
    场景: 交叉熵是训练集的对数似然除以 -m

  规则: 极小化的是负对数似然
    原文得出的结论是，极大化似然变成了极小化对数似然。符号丢了：极小化后者，会把模型赶向最坏的参数。
    损失是 -ln L。

    @id.sign.two-coins
    场景: 较好的硬币，对数似然较大，损失较小

    @id.sign.grid
    场景: 照印出的那样极小化，对数似然走向 0.1；补上符号，走向 0.6
