# language: zh-CN
功能: sigmoid 交叉熵
  是非问题的损失：模型以概率 s(x) 说“是”，结果揭晓为 y，它有多意外？损失由 logit x 算出，而不是由
  概率算出，理由见于本节最后几条规则，那里的算术是带舍入的。每个节点有一个损失；节点构成的张量有损失
  的张量，一路上不求和，也不取平均。

  规则: 损失是答案与 sigmoid 的交叉熵
    $`L(y, x) = -y \ln s(x) - (1 - y)\ln(1 - s(x))`$

    硬标签在两项中只留一项：已发生的结果的自信息。满有把握地判错，代价约为 |x|；满有把握地判对，几乎
    不付代价。若混淆了标签的两种情形，或弄错了 x 的符号，判对与判错就会对调；在 x = 0 处，谁也不会发
    觉。

    @id.sigmoid-loss.hard
    场景大纲: logit 为 <logit> 时的标签 <label>

      例子: 举棋不定，两种标签都付 ln 2

      例子: 判对

      例子: 判错

    @id.sigmoid-loss.mirror
    场景: “是”与“否”互为镜像

  规则: 标签可以是 0 到 1 的任何数
    按照定义，原文只容许标签 0 和 1，接着却代入了 0.033。公式并无异议：它给两个结果加权，损失沿着一
    条直线，从标签 0 走到标签 1。对标签取整的实现，或以 y = 1 分支的实现，在这里会露馅。

    @id.sigmoid-loss.soft
    场景大纲: logit 为 <logit> 时的标签 <label>

      例子: 平滑后的

      例子: 拿不定的

    @id.sigmoid-loss.linear-in-label
    场景大纲: logit 为 <logit> 时，标签 <label> 的损失按比例落在“否”与“是”之间

  规则: 损失的三种写法同值
    定义式：$`y\,(-\ln s(x)) + (1 - y)\,(-\ln(1 - s(x)))`$

    展开式：$`x - x y + \ln(1 + e^{-x})`$，因为 $`-\ln(1 - s(x)) = x + \ln(1 + e^{-x})`$

    稳定式：$`\max(x, 0) - x y + \ln(1 + e^{-|x|})`$，在 x >= 0 时取展开式，在另一侧取其镜像。作为
    数，三者相同；作为程序则不然，后面的勘误会说明这一点。一路上若丢了 max、绝对值或符号，只会在 0
    的一侧显露出来。

    @id.sigmoid-loss.forms
    场景大纲: logit 为 <logit> 时的标签 <label>，三种写法

      例子: logit 大于 0

      例子: logit 小于 0

    @id.sigmoid-loss.forms-agree
    场景: 沿一列 logit，三种写法一致

  规则: sigmoid 交叉熵就是“是”与“否”上两个分布的交叉熵
    $`L(y, x) = H\bigl((y, 1 - y),\,(s, 1 - s)\bigr)`$，其中 $`s = s(x)`$

    二分类并没有发明什么新东西：前面各章的一般交叉熵，取在两种结果上，就是这个损失。因此它从不低于标
    签自身的熵。

    @id.sigmoid-loss.as-cross-entropy
    场景: 由 sigmoid 自己的输出求得

  规则: 多标签损失是每个节点上的二分类损失
    标签与 logit 逐元素对应，损失的形状与两者相同。对各类取平均，或对一行求和，是调用者事后的决定。

    @id.sigmoid-loss.node-by-node
    场景大纲: 算例的节点 (<i>, <j>)

    @id.sigmoid-loss.vector
    场景: 四个节点有四个损失

    @id.sigmoid-loss.two-by-three
    场景: 两行三列，标签与 logit 都不像对方的转置

    @id.sigmoid-loss.rank-three
    场景: 3 阶张量保持形状

    @id.sigmoid-loss.scalar
    场景: 单个节点的损失是标量

  规则: 算例，节点 (0, 0)：标签 1/30，logit 0.7
    $`-\tfrac{1}{30}\ln s(0.7) - \tfrac{29}{30}\ln(1 - s(0.7)) = 1.0798527155…`$

    公式里印的是 y = 0.033、f = 1.103，结果 1.07985271089。三者两两不合，而每一处差错都有来由：下面
    几条勘误规则逐一算来。

    @id.sigmoid-loss.worked
    场景: 精确的标签给出精确的损失

  规则: 印出的十二位数字来自舍入到 binary32 的标签
    这里牵涉三个标签：真正的 1/30，文中的 0.033，以及代码清单为它印出的 0.03333334。只有照最后一个的
    字面取值，才得 1.07985271089。用文中自己的 0.033，第四位小数就已经错了；真正的 1/30 则在第九位与
    印出的数分道扬镳。

    @id.sigmoid-loss.three-labels
    场景大纲: 标签 <label> <does>给出印出的数字

  规则: 印出的 f = 1.103 不是 logit，而是 ln(1 + e^0.7)
    $`-\ln(1 - s(0.7)) = \ln(1 + e^{0.7}) = 1.103186…`$

    计算的中间结果占了输入的位置。节点 (0, 0) 的 logit 是 0.7；1.103 是这个 logit 在标签 0 下的损
    失，经过了舍入。

    @id.sigmoid-loss.intermediate-as-logit
    场景: 公式所印的输入给不出它自己的结果

    @id.sigmoid-loss.where-1103-comes-from
    场景: 1.103 从何而来

  规则: 第一行第二个 logit 是 1.2，不是 0.2
    文中两次印作 0.2；代码清单用 1.2 计算，而它的输出只能由 1.2 得来。

    @id.sigmoid-loss.entry-01
    场景大纲: logit 取 <logit> 时的节点 (0, 1)

  规则: 网络的输出是 logit，不是概率
    讲多标签的那一段把预测中的每个数称作概率。然而其中有 1.2，它不可能是概率；若不经 sigmoid，直接把
    0.7 代入对数，节点 (0, 0) 就得 1.1757…，而不是 1.0798…。

    @id.sigmoid-loss.logit-above-one
    场景: 概率不可能是 1.2

    @id.sigmoid-loss.without-sigmoid
    场景: 若当作概率，0.7 给出另一个损失

  规则: 标签在前，logit 在后
    一份清单用 (logits, labels)，另一份用 (labels, logits)；字母 f 在一处代表质量函数，在另一处代表
    logit。参数对调不会报错，因为两者都是数的张量，得到的却是另一个损失。本套件只有一种次序：先标
    签，后 logit。

    @id.sigmoid-loss.exchanged
    场景: 节点 (0, 0)，参数对调

  规则: 平滑过的标签满足于有限的 logit，硬标签永不满足
    在 $`x = \ln\frac{y}{1 - y}`$ 处，$`\frac{\partial L}{\partial x} = s(x) - y = 0`$

    “平滑抑制过拟合”这句话里，这是可以检验的部分。对目标 14/15，最好的 logit 是 ln 14：越过它，损
    失又增大，训练没有理由再往前推。目标 1 则奖励走向无穷的每一步。

    @id.sigmoid-loss.best-logit
    场景: 对标签 14/15，logit 取 ln 14 最好

    @id.sigmoid-loss.never-satisfied
    场景: 标签为 1 时，logit 总是越大越好

  规则: 没有 max 与绝对值，指数函数会上溢
    $`x - x y + \ln(1 + e^{-x})`$，在带舍入的算术中

    清单里有一行注释掉的代码，保留着展开式。logit 为很大的负数时，$`e^{-x}`$ 极大。越过 128 ln
    2，binary32 便容不下它，损失成了无穷大，尽管它的真值不过是 88.7；而在这之前很久，x 与对数就已相
    消，满有把握地判对时的那个小损失已经荡然无存。待测实现在那里应当经受住什么，是稳健性的问题，不是
    原文的问题。

    @id.expanded-form.binary32-limit
    场景大纲: binary32 中 <logit> 处的 e^-x

      例子: 两个相邻的 binary32 数

    @id.expanded-form.binary64-limit
    场景大纲: binary64 中 <logit> 处的 e^-x

      例子: 两个相邻的 binary64 数

    @id.expanded-form.cancels
    场景: 早在上溢之前，各项就相消了

    @id.expanded-form.exact
    场景: 在精确算术中，展开式在那里是对的

  规则: 对舍入后的值取对数，会丢掉小的损失
    $`1 - s(x) = 0`$：在 binary32 中，从 $`x = 24\ln 2 = 16.636`$ 起；在 binary64 中，从
    $`53\ln 2 = 36.737`$ 起

    一旦 e^-x 小得不能改变 1，sigmoid 就舍入为 1。这时定义式取 0 的对数：标签为 0 得无穷大；标签为 1
    得 0 乘无穷大，不是一个数。稳定式则错得无声无息：它的 ln(1 + t) 是 0，而 log1p(t) 本可保住尾部。
    作为数学，这些公式都对；作为程序，需要 log1p。

    @id.rounded-logarithm.binary32-defining
    场景大纲: binary32 中的定义式，logit 为 <logit>，标签为 <label>

    @id.rounded-logarithm.binary64-defining
    场景大纲: binary64 中的定义式，logit 为 <logit>，标签为 <label>

    @id.rounded-logarithm.lost-tail
    场景大纲: 在 <arithmetic> 中，稳定式在 <logit> 处丢掉尾部，除非由 log1p 保住

    @id.rounded-logarithm.exact-tail
    场景: 在精确算术中，什么也没有丢
