import xpath from 'wicked-good-xpath'

// speech-rule-engine asks the same 170 questions some hundred thousand times in 400 formulas, and has each parsed each
// time, which is half of the time that speech takes. Here they are parsed once. It installs the library when it is
// loaded, so this module must be loaded before it. All its questions have one resolver of namespaces.
const install = xpath.install

xpath.install = (window, force) => {
  install(window, force)
  const { document } = window
  const parsed = new Map<string, ReturnType<typeof document.createExpression>>()
  document.evaluate = (text, context, resolver, type) => {
    const expression = parsed.get(text) ?? document.createExpression(text, resolver)
    parsed.set(text, expression)
    return expression.evaluate(context, type)
  }
}
