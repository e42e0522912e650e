// Lets loss-tck ask an implementation of classification losses in JavaScript.
//
// The protocol below is complete. What is missing are the losses: fill in the functions under
// "Operations", and add others. The protocol is described in src/docs/protocol.md of loss-tck, what
// each operation computes in its class LossProvider.

// Who is certified: the implementation, not this file. The name is one word.
const PROVIDER = { name: 'acme', version: '0.1' };

// In what it differs from others, for example { precisions: ['FP32'] }; see "Declarations" there.
const DECLARATIONS = {};

/** Throw it where inputs do not fit together. Any other exception counts as an error. */
class Refused extends Error {}

// Operations. A tensor has a shape (extents, outermost first) and data (numbers in row-major order).

/** Returns a loss for each label and logit: max(x,0) - x y + ln(1 + e^-|x|). */
function sigmoidCrossEntropy(labels, logits) {
  requireOneShape(labels, logits);
  // Not written yet: ask your implementation for the loss of labels.data[i] and logits.data[i].
  return { shape: labels.shape, data: labels.data.map((_, i) => NaN) };
}

/** Returns a loss for each row: -sum_k y_k ln softmax(x)_k. */
function softmaxCrossEntropy(labels, logits) {
  requireOneShape(labels, logits);
  const [y, x] = [rows(labels), rows(logits)];
  // Not written yet: ask your implementation for the loss of the rows y[i] and x[i].
  return { shape: labels.shape.slice(0, -1), data: y.map((_, i) => NaN) };
}

// What is not listed here is not asked. The inputs come in the order of the table in protocol.md.
const OPERATIONS = { sigmoidCrossEntropy, softmaxCrossEntropy };

function requireOneShape(labels, logits) {
  if (`${labels.shape}` !== `${logits.shape}`) {
    throw new Refused(`labels have shape [${labels.shape}], logits [${logits.shape}]`);
  }
}

/** Returns the numbers along the last axis, one array for each row. */
function rows({ shape, data }) {
  if (shape.length === 0) throw new Refused('a scalar has no rows');
  const width = shape.at(-1);
  const length = shape.slice(0, -1).reduce((a, b) => a * b, 1);
  return Array.from({ length }, (_, i) => data.slice(i * width, (i + 1) * width));
}

// Tensors on a line: nothing to fill in from here on

const ARRAYS = { FP32: Float32Array, FP64: Float64Array, INT32: Int32Array };

/** Reads numbers; Number also reads the strings that stand for NaN, infinities and -0.0. */
const decode = ({ shape, datatype, data }) => ({ shape, data: Array.from(ARRAYS[datatype].from(data, Number)) });

/** Writes numbers; the array rounds them to the format. */
const encode = ({ shape, data }, datatype) =>
  ({ shape, datatype, data: Array.from(ARRAYS[datatype].from(data), asJson) });

const asJson = (x) => (Object.is(x, -0) ? '-0.0' : Number.isFinite(x) ? x : String(x));

// The conversation

function start({ protocol }) {
  if (protocol !== 1) throw new Error('this adapter speaks version 1 of the protocol');
  const claims = Object.keys(OPERATIONS);
  return { type: 'started', protocol: 1, provider: PROVIDER, claims, declarations: DECLARATIONS };
}

const echo = ({ tensors }) => ({ type: 'echoed', tensors: tensors.map((t) => encode(decode(t), t.datatype)) });

function call({ operation, datatype, inputs }) {
  if (!Object.hasOwn(OPERATIONS, operation)) return { type: 'notClaimed' };
  try {
    return { type: 'result', output: encode(OPERATIONS[operation](...inputs.map(decode)), datatype) };
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
