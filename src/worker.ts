import './batch/worker.ts'
