/** An answer of the API that is no success. */
export class ApiError extends Error {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(
    status: number,
    message: string,
    extra: Record<string, unknown> = {},
    headers: Record<string, string> = {}
  ) {
    super(message)
    this.status = status
    this.body = {message, ...extra, documentation_url: 'https://docs.github.com/rest'}
    // The description of a validation error knows no such field.
    if (status !== 422) this.body['status'] = String(status)
    this.headers = headers
  }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found')

/** 422 for a field of the request body. */
export const invalidField = (resource: string, field: string, message: string): ApiError =>
  new ApiError(422, 'Validation Failed', {errors: [{resource, field, code: 'custom', message}]})
