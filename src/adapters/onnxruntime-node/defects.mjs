// Shows by ONNX Runtime's own API what certifying found in it: node defects.mjs
//
// The defects of ../onnxruntime-java are here as well; this is one that later versions have not.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
execFileSync('java', [here('../onnxruntime-java/src/main/java/adapters/OnnxModels.java'), here('node_modules/models')]);

const session = await InferenceSession.create(here('node_modules/models/softmax.FP64.onnx'));
for (const [low, right] of [[-746, '0'], [-Infinity, '0'], [-710, '4.47628622567512995608316070229E-309']]) {
  const { output } = await session.run({ logits: new Tensor('float64', Float64Array.of(0, low), [2]) });
  console.log(`Softmax(0, ${low})[1] = ${output.data[1]}; right is ${right}`);
}
