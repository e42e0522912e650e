# language: zh-CN
功能: softmax 交叉熵
  K 个答案中恰有一个是真的，这种问题的损失，就是 softmax 给真实类别的概率的负对数。类别轴在这里消失
  了：一行 K 个 logit 对着一行 K 个标签，变成一个数；n 行变成 n 个数，还没有谁对它们取过平均。

  规则: 一行的损失是各负对数概率的加权和
    $`L(y, x) = -\sum_k y_k \ln \mathrm{softmax}(x)_k`$

    独热的一行标签选出单独一项。软标签把各项混合，公式对标签之和也没有要求：空行没有损失，两个真实类
    别则两份损失都要付。从最大的标签取类别，把标签归一化，或者除以 K，这样的实现在这里就偏离了。

    @id.softmax-loss.of-two
    场景大纲: logit 为 <x0>、<x1> 时的标签 <y0>、<y1>

    @id.softmax-loss.of-three
    场景大纲: logit 为 <x0>、<x1>、<x2> 时的标签 <y0>、<y1>、<y2>

      例子: 一个真实类别

      例子: 平滑后的标签与软标签

      例子: 和不为 1 的标签

    @id.softmax-loss.of-five
    场景: 五个类中的一个

    @id.softmax-loss.single-class
    场景大纲: 只有一个类，logit 为 <logit> 时不会出错

    @id.softmax-loss.certain-labels-select
    场景: 独热的一行选出其类别的对数概率

  规则: 一行一个损失：类别轴被去掉
    (…, K) 变成 (…)

    sigmoid 的损失保持 logit 的形状；这个损失则失去最后一个轴，因为求一个值要用到整行。若改为沿第一
    个轴求和，得到的也是一个向量，数据是方形时连长度都对，里面的数却不同。

    @id.softmax-loss.row-to-scalar
    场景: 一行变成一个标量

    @id.softmax-loss.two-by-three
    场景: 两行三列变成两个损失

    @id.softmax-loss.four-by-two
    场景: 四行两列变成四个损失

    @id.softmax-loss.square
    场景: 方形的一批沿行归约，而不是沿列

    @id.softmax-loss.rank-three
    场景: 2 x 3 x 4 的张量变成 2 x 3

  规则: 它是标签与 softmax 的交叉熵
    $`L(y, x) = H(y, \mathrm{softmax}(x))`$，即公式 1-9

    这就是一般的定义，标签为真实分布，softmax 为模型的分布。因此，若标签是一个分布，损失就不会低于标
    签自身的熵；若有两个类，其一的 logit 为 0，它就是 sigmoid 的损失。

    @id.softmax-loss.as-cross-entropy
    场景大纲: 由 softmax 自己的输出求得，标签为 <a>、<b>、<c>

    @id.softmax-loss.two-classes
    场景大纲: 第二个类的 logit 为 0 时，它是 <logit> 处标签 <label> 的 sigmoid 损失

  规则: 算例，第 0 行：三个类中的第二个
    $`-(0\cdot\ln p_0 + 1\cdot\ln p_1 + 0\cdot\ln p_2)`$，其中 p = softmax(0.7, 1.2, 0.3)

    和式有三项，其中两项为零，因为标签是 0。剩下的就是真实类别的自信息。

    @id.softmax-loss.worked
    场景: 由 logit 求第 0 行

    @id.softmax-loss.worked-as-printed
    场景: 由文中印出的概率求第 0 行

  规则: 0.497 的两位数字颠倒了
    公式里写的是 log(0.479)，给出的结果却属于 0.497，即上一行印出的概率。

    @id.softmax-loss.exchanged-digits
    场景大纲: <probability> 的对数

  规则: 印出的损失有十二位数字，有意义的只有三位
    取对数的概率已经舍入为 0.497。结果从第四位起就不对，后面那八位描述的是舍入，而不是损失。代码清单
    中途不作这种舍入，印出的是 0.69967604。

    @id.softmax-loss.rounded-on-the-way
    场景: 由 logit 求得的损失不是印出的那个

  规则: 用文中的 logit 0.2，第 0 行的损失就变了
    预测矩阵印了两次，(0, 1) 处都是 0.2，而代码清单里是 1.2。这恰恰是该行的真实类别，它的损失几乎加
    倍。

    @id.softmax-loss.entry-01
    场景大纲: 第 0 行，(0, 1) 处取 <logit>

  规则: 代码清单称为 softmax_logits 的，已经是概率
    变量取了这样的名字，读者容易再对它施行一次 softmax，好几个库的损失函数自己也会这么做。做两次会把
    一行压平，损失算得 0.94，而不是 0.70：错了，却没有错到在训练中让人察觉。

    @id.softmax-loss.softmax-twice
    场景: softmax 的 softmax 更平，损失也不同

  规则: 参数对调不会被察觉，却是错的
    清单里的两个损失，参数次序相反，而把 logit 当作标签传入也不会有任何抱怨。第 0 行能区分两种次序，
    因为 1.2 不是标签，而 0 和 1 是很差的 logit。

    @id.softmax-loss.exchanged
    场景: 第 0 行，参数对调

    @id.softmax-loss.exchanged-distributions
    场景: 即使是两个分布，次序也有关系

  规则: softmax 消失之处，它的对数失效
    一个类落后于最大者，在 binary32 中超过 150 ln 2 = 103.972（次正规数置零时为 87.337），或在
    binary64 中超过 1075 ln 2 = 745.133，舍入后概率就是 0。它的对数是 -Infinity，乘以标签 0 便是
    NaN：仅仅一个毫无希望的类就毁掉一行，不管有没有人问起它。若写作 x - max(x) - ln(sum(e^(x -
    max(x))))，把对数与 softmax 合在一起求，则始终有限。

    @id.vanished-probability.logarithm
    场景大纲: <arithmetic> 中与最大者相差 <logit> 的类

      例子: 界限两侧

    @id.vanished-probability.loss
    场景大纲: 越过 <arithmetic> 的界限后，标签 <y0>、<y1> 的损失

    @id.vanished-probability.exact
    场景: 在精确算术中两者相同

  规则: 哪种损失适合哪种任务，只是建议
    原文建议：二分类和多标签任务用 sigmoid 损失，几个类中恰有一个为真时用 softmax 损失。这是很好的建
    议，但对两种损失的任何实现来说，都谈不上满足或违背：它说的是该问什么问题，所以没有场景检验它。
