// Asks ONNX Runtime in JavaScript, by the models of ../onnxruntime-java, whose conventions it shares:
// labels of the softmax cross entropy are hard, its inputs are flattened to a matrix by the model, and
// whether both have one shape is checked here; the sigmoid cross entropy is composed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { serve } from '../protocol/protocol.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const TYPES = new Map([[Float32Array, 'float32'], [Float64Array, 'float64'], [Int32Array, 'int32']]);

execFileSync('java', [here('../onnxruntime-java/src/main/java/adapters/OnnxModels.java'), here('node_modules/models')]);

const sessions = new Map();

async function session(model) {
  if (!sessions.has(model)) sessions.set(model, await InferenceSession.create(here(`node_modules/models/${model}.onnx`)));
  return sessions.get(model);
}

/** Runs the model of an operation, and lays its answer out in a shape, if that is told. */
const run = (operation, names, shape = (_, output) => output.dims) => async (...inputs) => {
  const datatype = inputs.pop();
  const feeds = inputs.map(({ shape, data }, i) => [names[i], new Tensor(TYPES.get(data.constructor), data, shape)]);
  const { output } = await (await session(`${operation}.${datatype}`)).run(Object.fromEntries(feeds));
  return { shape: shape(inputs[0], output), data: output.data };
};

const softmaxLoss = run('softmaxCrossEntropy', ['labels', 'logits'], (labels) => labels.shape.slice(0, -1));

await serve(
  { name: 'onnxruntime-node', version: JSON.parse(readFileSync(here('node_modules/onnxruntime-node/package.json'))).version },
  { hardLabelsOnly: true, composed: { sigmoidCrossEntropy: 'Relu(x) - x y + Log(1 + Exp(-Abs(x)))' } },
  {
    normalMeanEstimate: run('normalMeanEstimate', ['samples']),
    sigmoid: run('sigmoid', ['logits']),
    sigmoidCrossEntropy: run('sigmoidCrossEntropy', ['labels', 'logits']),
    softmax: run('softmax', ['logits']),
    logSoftmax: run('logSoftmax', ['logits']),
    oneHot: run('oneHot', ['classes', 'depth']),
    softmaxCrossEntropy(labels, logits, datatype) {
      if (`${labels.shape}` !== `${logits.shape}`) throw new Error('labels and logits differ in shape');
      return softmaxLoss(labels, logits, datatype);
    },
  },
);
