// Answers for all operations of loss-tck in plain JavaScript, over the protocol of src/docs/protocol.md.
//
// Formulas are evaluated in binary64, in forms that neither overflow nor cancel; an answer in binary32
// is rounded once, when it is written.

const { exp, log, log1p, abs } = Math;

/** Says that inputs make no sense together. */
class Refused extends Error {}

function require(condition, reason) {
  if (!condition) throw new Refused(reason);
}

const product = (numbers) => numbers.reduce((a, b) => a * b, 1);
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** Multiplies; what has no weight counts nothing, though its value be infinite. */
const times = (weight, value) => (weight === 0 && abs(value) === Infinity ? 0 : weight * value);

/** Divides; what was never seen counts nothing, though it be divided by 0. */
const over = (count, x) => (count === 0 && x === 0 ? 0 : count / x);

// Shapes

function list({ shape, data }) {
  require(shape.length === 1, `a list is due, but the shape is [${shape}]`);
  return data;
}

function scalar({ shape, data }) {
  require(shape.length === 0, `a scalar is due, but the shape is [${shape}]`);
  return data[0];
}

function rows({ shape, data }) {
  require(shape.length > 0, 'a scalar has no rows');
  const width = shape.at(-1);
  return Array.from({ length: product(shape.slice(0, -1)) }, (_, i) => data.slice(i * width, (i + 1) * width));
}

function sameShape([first, ...others]) {
  for (const other of others) {
    require(`${other.shape}` === `${first.shape}`, `the shapes [${first.shape}] and [${other.shape}] differ`);
  }
  return first.shape;
}

// Running a formula over tensors

/** Applies a formula to the first of all, the second of all, and so on. */
const map = (formula, [first, ...others]) => first.map((a, i) => formula(a, ...others.map((other) => other[i])));

/** Applies a formula of numbers, element by element. */
const each = (formula) => (...tensors) =>
  ({ shape: sameShape(tensors), data: map(formula, tensors.map((t) => t.data)) });

/** Applies a formula from rows to a number. */
const eachRow = (formula) => (...tensors) =>
  ({ shape: sameShape(tensors).slice(0, -1), data: map(formula, tensors.map(rows)) });

/** Applies a formula from rows to a row of the same length. */
const withinRows = (formula) => (...tensors) =>
  ({ shape: sameShape(tensors), data: map(formula, tensors.map(rows)).flat() });

/** Applies a formula of the numbers of heads and tails, and of theta. */
const ofCoin = (formula) => (flips, theta) => {
  const heads = sum(list(flips));
  const tails = flips.data.length - heads;
  return { shape: theta.shape, data: theta.data.map((t) => formula(heads, tails, t)) };
};

// Formulas

function binomial(heads, trials, theta) {
  const [n, t] = [scalar(trials), scalar(theta)];
  return { shape: heads.shape, data: list(heads).map((k) => binomialAt(k, n, t)) };
}

/** Multiplies the factors of C(n,k) with the powers in an order that keeps the product near 1. */
function binomialAt(k, n, theta) {
  require(k >= 0 && k <= n, `${k} heads in ${n} flips`);
  const powers = [...Array(k).fill(theta), ...Array(n - k).fill(1 - theta)];
  let result = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) {
    while (result > 1 && powers.length > 0) result *= powers.pop();
    result *= (n + 1 - i) / i;
  }
  return powers.reduce((a, b) => a * b, result);
}

function estimate(flips) {
  require(list(flips).length > 0, 'no flips, no estimate');
  return { shape: [], data: [sum(flips.data) / flips.data.length] };
}

function mean(samples) {
  const n = list(samples).length;
  require(n > 0, 'no samples, no mean');
  const total = sum(samples.data);
  return { shape: [], data: [Number.isFinite(total) ? total / n : sum(samples.data.map((x) => x / n))] };
}

const logOfTails = (theta) => (theta < 0.5 ? log1p(-theta) : log(1 - theta));

const crossEntropy = (p, q) => 0 - sum(p.map((a, k) => times(a, log(q[k]))));

function divergenceAt(p, q) {
  if (p === 0) return 0 * q;
  const ratio = p / q;
  return p * (ratio > 1e-300 && ratio < Infinity ? log(ratio) : log(p) - log(q));
}

const sigmoid = (x) => (x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x)));

/** Takes max(x,0) - x y in one product, x (1-y) or -x y by the sign of x. */
const sigmoidLoss = (y, x) => (x >= 0 ? times(1 - y, x) : times(y, -x)) + log1p(exp(-abs(x)));

/** Returns x less its maximum, and e to the power of that; NaN throughout if one of them is. */
function shifted(x) {
  const top = x.reduce((a, b) => Math.max(a, b), -Infinity);
  const below = x.map((v) => v - top);
  return [below, below.map(exp)];
}

function softmax(x) {
  const [, powers] = shifted(x);
  const total = sum(powers);
  return powers.map((p) => p / total);
}

function logSoftmax(x) {
  const [below, powers] = shifted(x);
  const total = log(sum(powers));
  return below.map((v) => v - total);
}

const softmaxLoss = (y, x) => 0 - sum(logSoftmax(x).map((value, k) => times(y[k], value)));

function softmaxGradient(y, x) {
  const weight = sum(y);
  return softmax(x).map((p, k) => weight * p - y[k]);
}

function oneHot(classes, depth) {
  const width = scalar(depth);
  require(list(classes).every((c) => c >= 0 && c < width), `a class is not below ${width}`);
  const row = (c) => Array.from({ length: width }, (_, k) => (k === c ? 1 : 0));
  return { shape: [...classes.shape, width], data: classes.data.flatMap(row) };
}

function smoothing(labels, epsilon) {
  require(labels.shape.length > 0, 'a scalar has no classes');
  const [e, width] = [scalar(epsilon), labels.shape.at(-1)];
  return { shape: labels.shape, data: labels.data.map((y) => (1 - e) * y + e / width) };
}

const OPERATIONS = {
  binomialProbability: binomial,
  bernoulliLikelihood: ofCoin((heads, tails, theta) => theta ** heads * (1 - theta) ** tails),
  bernoulliLogLikelihood: ofCoin((heads, tails, theta) => times(heads, log(theta)) + times(tails, logOfTails(theta))),
  bernoulliScore: ofCoin((heads, tails, theta) => over(heads, theta) - over(tails, 1 - theta)),
  likelihood: eachRow(product),
  logLikelihood: eachRow((p) => sum(p.map(log))),
  bernoulliEstimate: estimate,
  normalMeanEstimate: mean,
  selfInformation: each((p) => 0 - log(p)),
  entropy: eachRow((p) => crossEntropy(p, p)),
  crossEntropy: eachRow(crossEntropy),
  klDivergence: eachRow((p, q) => sum(p.map((a, k) => divergenceAt(a, q[k])))),
  sigmoid: each(sigmoid),
  sigmoidReciprocal: each((x) => 1 + exp(-x)),
  sigmoidCrossEntropy: each(sigmoidLoss),
  sigmoidCrossEntropyGradient: each((y, x) => sigmoid(x) - y),
  softmax: withinRows(softmax),
  logSoftmax: withinRows(logSoftmax),
  softmaxCrossEntropy: eachRow(softmaxLoss),
  softmaxCrossEntropyGradient: withinRows(softmaxGradient),
  oneHot,
  labelSmoothing: smoothing,
};

// Tensors on a line

const ARRAYS = { FP32: Float32Array, FP64: Float64Array, INT32: Int32Array };

/** Reads bits or digits; Number also reads the strings that stand for NaN, infinities and -0.0. */
function decode({ shape, datatype, data, bits }) {
  if (bits !== undefined) return { shape, data: Array.from(new ARRAYS[datatype](turned(bits, datatype).buffer)) };
  return { shape, data: Array.from(ARRAYS[datatype].from(data, Number)) };
}

/** Writes bits if asked in bits, or digits; the array rounds to the format. */
function encode({ shape, data }, datatype, asBits) {
  const numbers = ARRAYS[datatype].from(data);
  if (!asBits) return { shape, datatype, data: Array.from(numbers, asJson) };
  const bits = turned(Buffer.from(numbers.buffer).toString('hex'), datatype);
  return { shape, datatype, bits: Buffer.from(bits).toString('hex') };
}

/** Turns the bytes of each number around: bits begin with the most significant, memory ends with it. */
function turned(bits, datatype) {
  const bytes = Uint8Array.from(Buffer.from(bits, 'hex'));
  const size = ARRAYS[datatype].BYTES_PER_ELEMENT;
  for (let i = 0; i < bytes.length; i += size) bytes.subarray(i, i + size).reverse();
  return bytes;
}

const asJson = (x) => (Object.is(x, -0) ? '-0.0' : Number.isFinite(x) ? x : String(x));

// The conversation

function start({ protocol }) {
  if (protocol !== 1) throw new Error('this adapter speaks version 1 of the protocol');
  const provider = { name: 'plain-node', version: '1' };
  return { type: 'started', protocol: 1, provider, claims: Object.keys(OPERATIONS), bits: true };
}

function echo({ tensors }) {
  const again = (t) => ({ ...t, ...encode(decode(t), t.datatype, t.bits !== undefined) });
  return { type: 'echoed', tensors: tensors.map(again) };
}

function call({ operation, datatype, inputs }) {
  if (!Object.hasOwn(OPERATIONS, operation)) return { type: 'notClaimed' };
  try {
    const output = OPERATIONS[operation](...inputs.map(decode));
    return { type: 'result', output: encode(output, datatype, inputs[0].bits !== undefined) };
  } catch (problem) {
    if (problem instanceof Refused) return { type: 'refused', reason: problem.message };
    throw problem;
  }
}

const ANSWERS = { start, echo, call, stop: () => process.exit(0) };

function answer(line) {
  let id = 'unknown';
  try {
    const message = JSON.parse(line);
    id = message.id ?? id;
    return { ...ANSWERS[message.type](message), id };
  } catch (problem) {
    return { type: 'error', id, message: String(problem) };
  }
}

console.log = console.error; // what a library prints is no message
let begun = '';
for await (const chunk of process.stdin.setEncoding('utf8')) {
  const [first, ...others] = chunk.split('\n');
  const lines = [begun + first, ...others];
  begun = lines.pop();
  for (const line of lines) process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
