// The other side of thread.ts: does in a thread of its own what takes long.
import { parentPort } from 'node:worker_threads'
import { examinePage } from '../../pipeline.ts'
import { brief } from '../../publish/readout/brief.ts'
import { reconcile } from '../../reconcile/index.ts'
import type { Answer, Task } from './thread.ts'

parentPort!.on('message', (task: Task) => parentPort!.postMessage(answerTo(task)))

function answerTo(task: Task): Answer {
  try {
    return { done: make(task) }
  } catch (error) {
    return { failure: String(error) }
  }
}

function make(task: Task): unknown {
  if (task.kind === 'examine') return examinePage(task.given)
  if (task.kind === 'reconcile') return reconcile(task.given)
  return brief(task.given, task.length)
}
