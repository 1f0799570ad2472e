// What worker threads run, beside cli.ts: the build puts both together from many files.
import './batch/worker.ts'
