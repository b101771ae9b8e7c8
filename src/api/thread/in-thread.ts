// The other side of thread.ts: does in a thread of its own what takes long.
import { parentPort } from 'node:worker_threads'
import { examinePage } from '../../pipeline.ts'
import { reconcile } from '../../reconcile/index.ts'
import type { Answer, Task } from './thread.ts'

parentPort!.on('message', (task: Task) => parentPort!.postMessage(answerTo(task)))

function answerTo(task: Task): Answer {
  try {
    return { done: task.kind === 'examine' ? examinePage(task.given) : reconcile(task.given) }
  } catch (error) {
    return { failure: String(error) }
  }
}
