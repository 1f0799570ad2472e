#!/usr/bin/env node
import './command/start.ts'
