interface Call {
  signal?: AbortSignal
  next(call: this): Promise<unknown>
}
