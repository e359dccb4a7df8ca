package nezuku.platform.slack.web;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.api.ApiTestResponse;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** How Slack can answer a call. */
final class SlackAnswers {
  private SlackAnswers() {}

  static ApiTestResponse ok() {
    ApiTestResponse ok = new ApiTestResponse();
    ok.setOk(true);
    return ok;
  }

  static SlackCalls.Call<ApiTestResponse> broken() {
    return () -> {
      throw new IOException("connection reset");
    };
  }

  static ApiTestResponse fail(int status, String retryAfter) throws SlackApiException {
    Response.Builder response =
        new Response.Builder()
            .request(new Request.Builder().url("http://127.0.0.1/api/api.test").build())
            .protocol(Protocol.HTTP_1_1)
            .code(status)
            .message("no")
            .body(ResponseBody.create("", MediaType.get("text/plain")));
    if (!retryAfter.isEmpty()) {
      response.header("Retry-After", retryAfter);
    }
    throw new SlackApiException(response.build(), "");
  }
}
