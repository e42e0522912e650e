# language: zh-CN
功能: 目标
  数据集用下标指明一幅图的真实类别。损失函数要的却是能与概率相比的数：真实类别处为 1、其余为 0 的一
  行（独热），或者其中的 1 把部分权重让给别的类的一行（平滑后的）。两者都简单得让人不加思索，也都常
  常错得不显眼：下标从 1 数起，矩阵转置了，或 ε 的份额除错了类别数。

  规则: 独热编码在每行放一个 1，位置是类别的下标
    若 $`k = \mathrm{class}_i`$，则 $`\mathrm{out}_{i,k} = 1`$，否则为 $`0`$

    下标从零数起，深度 K 说明有多少个类；K 是给定的，不能从最大的下标读出，因为一批数据不必含有所有
    的类。每个下标对应一行，所以 n 个下标构成 n x K 的矩阵。0 … K-1 以外的下标是什么意思，原文没有
    说明。

    @id.one-hot.worked
    场景: 算例的类别

    @id.one-hot.more-rows
    场景: 有多少个下标就有多少行，类别重复与否都一样

    @id.one-hot.deeper
    场景: 深度可以大于每个下标

    @id.one-hot.one-of-five
    场景大纲: 五个类中的第 <class> 类

    @id.one-hot.single-class
    场景: 只有一个类时，每个标签都是 1

    @id.one-hot.rows-sum-to-one
    场景: 每一行都是一个对自己的类别确定无疑的分布

  规则: 平滑把 ε 分给全部 K 个类，真实类别也在内
    $`y' = (1 - \epsilon)\,y + \frac{\epsilon}{K}`$

    标签保留 1 - ε 的比例，其余均匀地铺在整行上。有两种约定用的是同一个名称：这里真实类别也得一份；
    若 ε 只分给其余 K - 1 个类，则 ε 为 0.1 时，(0, 1, 0) 变成 (0.05, 0.9, 0.05)，而不是 (1/30,
    14/15, 1/30)。K 是最后一个轴的长度，与行数无关。

    @id.smoothing.of-three
    场景大纲: 取 ε 为 <epsilon>，平滑 <a>、<b>、<c>

      例子: 三个类中的一个

      例子: 毫不平滑，以及彻底平滑

      例子: 不是独热的行

    @id.smoothing.of-two
    场景大纲: 取 ε 为 <epsilon>，平滑 <a>、<b>

    @id.smoothing.single-class
    场景大纲: 只有一个类时，标签 <label> 变成 <smoothed>

    @id.smoothing.of-five
    场景: 五个类中有两个真实类别

    @id.smoothing.two-by-four
    场景: 四个类就把 ε 四等分，尽管只有两行

    @id.smoothing.three-by-two
    场景: 两个类就把 ε 二等分，尽管有三行

    @id.smoothing.rank-three
    场景: 在 3 阶张量中，K 同样是最后一个轴的长度

  规则: 真实类别降到 1 - ε + ε/K，和为 1 的仍为 1
    $`\sum_k y'_k = (1 - \epsilon)\sum_k y_k + \epsilon`$

    K 份加起来又是 ε，所以分布仍是分布。本来不是分布的行被拉向分布：有两个真实类别，和变为 2 - ε；空
    行的和变为 ε。不先把标签缩小就加上 ε/K，和会变成 1 + ε。

    @id.smoothing.true-and-others
    场景: 真实类别失去多少，其余各类得到多少

    @id.smoothing.sum
    场景大纲: 和为 <before> 的一行，取 ε 为 <epsilon> 平滑后，和为 <after>

  规则: 多标签任务自带标签
    独热编码与平滑是为原文的例子准备的，那里每幅图从一个类别出发。如果标签对每个类已经说了“是”或
    “否”，例如 (1, 0, 1)，它就原样进入 sigmoid 交叉熵。把它当作类别下标，或者把它的和强制为 1，回
    答的就是另一个问题了。

    @id.targets.multi-label
    场景: 三个类中出现两个

    @id.targets.nothing-present
    场景: 一幅图里可以一类也没有

    @id.targets.smoothing-changes-the-loss
    场景: 无此必要而作平滑，标签给出另一个损失
