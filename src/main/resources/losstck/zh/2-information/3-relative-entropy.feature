# language: zh-CN
功能: 相对熵
  用为 q 设计的编码书写 p 的结果，比用为 p 设计的编码更长。多出来的就是 p 对 q 的相对熵，又称
  Kullback-Leibler 散度：真实的是 p，却相信 q，要付出多少。只有在没有什么需要纠正时，它才为零。

  规则: 相对熵是交叉熵减去熵
    $`D(p\|q) = H(p,q) - H(p)`$，或者逐项写
    出：$`\sum_x p(x)\,\ln\frac{p(x)}{q(x)} = \sum_x p(x)\ln p(x) - \sum_x p(x)\ln q(x)`$。

    三种写法是同一个数。方向是要紧的：p 是真实的，给各项加权；q 是所相信的。

    @id.relative-entropy.two
    场景大纲: p 为 <p>、<rest>，q 为 <q>、<other>

    @id.relative-entropy.three
    场景大纲: 三种结果（<id>）

    @id.relative-entropy.one
    场景: 只有一种结果，不会弄错什么

    @id.relative-entropy.wide
    场景: 四种结果上的两对分布，有两个散度

    @id.relative-entropy.square
    场景: 方形的一批按行求和，而不是按列

    @id.relative-entropy.rank-three
    场景: 只沿最后一个轴求和

  规则: 它就是以 q 代替 p 时的损失
    由 p 产生的消息，用 q 的编码平均每个符号需 H(p,q) 奈特，用自己的编码需 H(p)。码长为 1、2、3、3
    时，损失可以用位数来数。

    @id.loss-of-code.rising
    场景: 四种等可能的结果用 (1/2, 1/4, 1/8, 1/8) 的编码，浪费若干位

    @id.loss-of-code.certain
    场景: p 是必然的时，q 的代价全是损失

  规则: 它能分辨分布
    相对熵从不为负（吉布斯不等式）。p 与 q 处处一致时它为零，也只有这时才为零；q 离 p 越远，它越大。
    和式中的单独一项完全可以是负的：取绝对值，或者在零处截断，都是不对的。

    @id.apart.same
    场景: 一个分布对自身的散度为零

    @id.apart.different
    场景: 它对任何别的分布都有散度，哪怕只是自身的重排

    @id.apart.farther
    场景: 沿一条直线，q 离 p 越远，散度越大

  规则: 它不是距离
    原文把它称作距离。距离往返相同，绕道也绝不会更短。这两条相对熵都不满足：不可把它弄成对称的，而把
    两个参数对调的实现就是错的。

    @id.no-distance.asymmetric
    场景: 去与回不相等

    @id.no-distance.triangle
    场景: 经过 (0.25, 0.75) 的路比直路短

  规则: p 中的零没有贡献，只在 q 中出现的零则意味着无穷远
    p 为零之处，原文的公式里出现 $`\ln\frac{0}{q}`$；这一项算作 0，不论 q 是否也为零。如果 q 排除了
    p 所容许的，再大的修正也不够。

    @id.zero.relative-entropy
    场景: 零在 p 中，在两者中，在 q 中，以及反过来
