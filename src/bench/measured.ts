// Preloaded into a measured process: prints its peak memory in bytes when it ends.
process.on('exit', () => process.stdout.write(String(process.resourceUsage().maxRSS * 1024)))
