// Asks TensorFlow.js, by the backend that is named: node adapter.mjs cpu|wasm
//
// Everything is binary32, and the wasm backend answers 0 for subnormals. tf.losses reduces a loss
// unless told Reduction.NONE. Gradients are those of tf.grad; that of the softmax cross entropy is
// p - y. The cross entropy of distributions is that of tf.metrics, as layers use it. Composed are the
// sum of logarithms and the self-information.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { serve } from '../protocol/protocol.mjs';

const backend = process.argv[2];
const wasm = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
setWasmPaths(`${dirname(wasm)}/`);
await tf.setBackend(backend);

const NONE = tf.Reduction.NONE;
const softmaxLoss = (y, x) => tf.losses.softmaxCrossEntropy(y, x, 1, 0, NONE);
const sigmoidLoss = (y, x) => tf.losses.sigmoidCrossEntropy(y, x, 1, 0, NONE);

/** Hands the inputs over and fetches the answer, leaving no memory behind. */
const ask = (operation) => (...inputs) =>
  tf.tidy(() => {
    const tensors = inputs.slice(0, -1).map(({ data, shape }) => tf.tensor(data, shape, data instanceof Int32Array ? 'int32' : 'float32'));
    const answer = operation(...tensors);
    return { shape: answer.shape, data: answer.dataSync() };
  });

const operations = {
  likelihood: (p) => tf.prod(p, -1),
  logLikelihood: (p) => tf.sum(tf.log(p), -1),
  normalMeanEstimate: (x) => tf.mean(x),
  crossEntropy: tf.metrics.categoricalCrossentropy,
  selfInformation: (p) => tf.neg(tf.log(p)),
  sigmoid: tf.sigmoid,
  sigmoidCrossEntropy: sigmoidLoss,
  sigmoidCrossEntropyGradient: (y, x) => tf.grad((logits) => sigmoidLoss(y, logits))(x),
  softmax: (x) => tf.softmax(x),
  logSoftmax: (x) => tf.logSoftmax(x),
  softmaxCrossEntropy: softmaxLoss,
  softmaxCrossEntropyGradient: (y, x) => tf.grad((logits) => softmaxLoss(y, logits))(x),
  oneHot: (classes, depth) => tf.oneHot(classes, depth.dataSync()[0], 1, 0, 'float32'),
};

await serve(
  { name: `tfjs-${backend}`, version: tf.version.tfjs },
  {
    precisions: ['FP32'],
    flushesSubnormals: backend === 'wasm',
    gradients: 'ofNormalisedLabels',
    composed: { logLikelihood: 'sum(log(p))', selfInformation: 'neg(log(p))' },
  },
  Object.fromEntries(Object.entries(operations).map(([name, operation]) => [name, ask(operation)])),
);
