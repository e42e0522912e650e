# language: zh-CN
功能: 没有行，以及只有一个元素的行
  一轮训练的最后一批装的是剩下的，过滤之后可能什么也没剩下。对零行的循环什么也不做，这是对的；要除以
  行数的形状变换则不对。只有一个类也不是错误：那是和式只有一项的情形，把只含一个的批当作标量的，就在
  这里丢掉一个轴。这超出了原文，原文的行有两个以上的元素。

  规则: 没有行的批，答案没有元素
    它的形状与别的答案一样：若每行的每个类对应一个元素，就是 0 x 3；若每行变成一个数，就是 0。没有元
    素的行是另一回事：零个类上的 softmax 没有定义，对谁也不作要求。

    @id.no-rows.of-logits
    场景大纲: 零行的<operation>

    @id.no-rows.sigmoid-loss
    场景: 零行的 sigmoid 交叉熵

    @id.no-rows.of-rows
    场景大纲: 零行的<operation>

    @id.no-rows.softmax-loss
    场景: 零行的 softmax 交叉熵

    @id.no-rows.gradient
    场景大纲: 零行的<operation>

    @id.no-rows.entropy
    场景: 零行的熵

    @id.no-rows.two
    场景大纲: 零行的<operation>

    @id.no-rows.observations
    场景大纲: 零行的<operation>

    @id.no-rows.counts
    场景: 零行的二项概率

    @id.no-rows.one-hot
    场景: 零行的独热编码

    @id.no-rows.smoothing
    场景: 零行的标签平滑

  规则: 不论沿哪个轴，没有就是没有
    由批构成的批，若一个批也没有（0 x 2 x 3），或有批而其中没有行（2 x 0 x 3），同样没有元素，答案保
    留除类别轴以外的每个轴。代码若要问第一个轴的每一格有多少行，或者总共这么多元素时一行有多长，就在
    这里除以零。

    @id.no-rows-in-batches.of-logits
    场景大纲: 形状为 <shape> 的<operation>

    @id.no-rows-in-batches.sigmoid-loss
    场景大纲: 形状为 <shape> 的 sigmoid 交叉熵

    @id.no-rows-in-batches.of-rows
    场景大纲: 形状为 <shape> 的<operation>

    @id.no-rows-in-batches.softmax-loss
    场景大纲: 形状为 <shape> 的 softmax 交叉熵

    @id.no-rows-in-batches.gradient
    场景大纲: 形状为 <shape> 的<operation>

    @id.no-rows-in-batches.entropy
    场景大纲: 形状为 <shape> 的熵

    @id.no-rows-in-batches.two
    场景大纲: 形状为 <shape> 的<operation>

    @id.no-rows-in-batches.observations
    场景大纲: 形状为 <shape> 的<operation>

    @id.no-rows-in-batches.smoothing
    场景大纲: 形状为 <shape> 的标签平滑

  规则: 只有一个元素的行也是行
    $`K = 1`$

    单独一个类的概率是 1，损失是零；单独一个观测，似然就是它的概率。类别轴的去留，与类别数为别的数时
    一样。

    @id.one-element.softmax
    场景: 只有一个类，它就是必然的，不论它的 logit

    @id.one-element.log-softmax
    场景: 必然的对数是零

    @id.one-element.softmax-loss
    场景: 没有选择，就没有损失

    @id.one-element.entropy
    场景: 必然的结果什么也没有说

    @id.one-element.likelihood
    场景: 单独一个观测，似然就是它的概率

    @id.one-element.smoothing
    场景: 只有一个类，与谁也不分享
