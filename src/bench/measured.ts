import { isMainThread } from 'node:worker_threads'

// Preloaded into a measured process: prints its peak memory in bytes when it ends.
if (isMainThread) process.on('exit', () => process.stdout.write(String(process.resourceUsage().maxRSS * 1024)))
