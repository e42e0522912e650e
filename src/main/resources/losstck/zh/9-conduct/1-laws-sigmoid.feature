# language: zh-CN
功能: sigmoid 及其损失的定律
  只有两种结果，对称就很多：对一种结果成立的，变号之后对另一种也必须成立。这超出了原文。logit 与标签
  由运行的种子抽取。每个元素各自计算，不论旁边是什么，这是行为的问题，与其他行为一起检验。

  规则: 两种结果合起来是必然的
    $`s(x) + s(-x) = 1`$

    多数正确的公式会差一次舍入，所以只要求在误差界内成立。符号分支有一侧写错，或一端被截断，差得就更
    多。

    @id.laws.sigmoid-complement
    场景: 一个 logit 与其相反数的 sigmoid 之和为 1

    @id.laws.odds
    场景: 几率是 e 的 logit 次幂

    @id.laws.sigmoid-reciprocal
    场景: sigmoid 与它的倒数之积为 1

  规则: 损失不在乎把哪个结果称作 1
    $`L(y, x) = L(1-y, -x)`$

    在含有 max(x, 0) 与 |x| 的公式里，两次调用走的是不同的分支，必须会合。标签只取 0 与 1 时，这就是
    L(1, x) = L(0, -x)。TensorFlow 的公式能逐位相同；别的同样正确的公式，一半的时候也能。

    @id.laws.mirror
    场景大纲: 标签与 logit 一起反转，<id>标签

  规则: 损失关于标签是线性的
    $`L\!\left(\tfrac{y+z}{2}, x\right) = \tfrac{L(y,x)+L(z,x)}{2}`$，且 $`L(0, x) - L(1, x) = x`$

    标签若被取整为 0 或 1，被平方，被截断得够不到两端，或未经要求就被平滑，便会离开这条直线。

    @id.laws.linear-in-label
    场景: 居中的标签，损失也居中

    @id.laws.slope-is-logit
    场景: 从标签 0 到标签 1，损失减少的量就是 logit

  规则: 概率的损失不为负
    当 y 在 [0, 1] 中时，$`L(y, x) \ge 0`$

    @id.laws.sigmoid-loss-not-negative
    场景大纲: 没有哪个<id>标签的损失为负
