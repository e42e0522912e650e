# language: zh-CN
功能: sigmoid 函数
  网络的最后一层给每个类一个 logit，它可以是任何实数。sigmoid 函数把一个 logit 变成一个概率：0 变成
  1/2；logit 每增加一个单位，几率，即 p 与 1 - p 之比，就乘以 e。它只看单独一个 logit，所以适合逐个
  作答的问题：是不是这件东西（二分类）？这些东西里出现了哪几样（多标签）？

  规则: logit 为 x 时，sigmoid 的值是 1/(1 + e^-x)
    $`s(x) = \frac{1}{1 + e^{-x}}`$

    logit 是几率的对数，即 $`x = \ln\frac{p}{1 - p}`$；从中解出 p，就得到这个公式。若底数不是 e，或
    丢了 x 的符号，它在 0 处仍给出 1/2，在别处却全是错的。正因如此，例子大多远离 0。

    @id.sigmoid.even-odds
    场景: logit 为 0，机会各半

    @id.sigmoid.value
    场景大纲: <logit> 处的 sigmoid

      例子: 举棋不定

      例子: 近乎确定

    @id.sigmoid.log-odds
    场景: sigmoid 是对数几率的反函数

    @id.sigmoid.rises
    场景: logit 越大，概率越大，但从不为 0，也从不为 1

    @id.sigmoid.matrix
    场景: 对矩阵的每个元素一视同仁

    @id.sigmoid.rank-three
    场景: 任何阶的张量都保持形状

  规则: 代码清单的辅助函数是倒数 1 + e^-x
    $`\frac{1}{s(x)} = 1 + e^{-x}`$

    清单里的代码从不做除法。它只需要 $`-\ln s(|x|)`$，也就是倒数的对数，所以辅助函数返回倒
    数：sigmoid 为 1/2 时它是 2；它总大于 1，并随 x 的减小无限增大。若把它当成 sigmoid 本身，就上下
    颠倒了。

    @id.sigmoid-reciprocal.at-zero
    场景: 机会各半时，倒数是 2

    @id.sigmoid-reciprocal.value
    场景大纲: <logit> 处的倒数

    @id.sigmoid-reciprocal.of-sigmoid
    场景: sigmoid 与倒数之积为 1，不论形状如何

  规则: 二分类问题的两个结果互斥
    $`s(x) + s(-x) = 1`$

    原文在这一章的开头，把二分类归入不必互斥的类别。其实正相反：一个以“是”或“否”作答的问题有两个
    结果，恰有一个发生，而 sigmoid 剩下的概率 $`1 - s(x) = s(-x)`$ 就是另一个结果的概率。不必互斥
    的，是多标签任务中的若干个问题，那里每个问题各有自己的一对结果。

    @id.sigmoid.complement
    场景大纲: logit 为 <logit> 时，“是”与“否”合为一个整体

  规则: 多标签任务的各类并不竞争
    每个输出只依赖自己的 logit。把一个 logit 升高，其余的都留在原处；一行输出之和可以是 0 与类别数之
    间的任何值，因为一幅图里可能有其中好几样，也可能一样也没有。若以 softmax 取代 sigmoid，和就被强
    制为 1。

    @id.sigmoid.row-sum
    场景: 算例的第一行，和大于二

    @id.sigmoid.row-sum-below-one
    场景: 什么也没认出来的一行，和小于 1

    @id.sigmoid.no-influence
    场景: 升高第二个 logit，只有第二个输出移动
