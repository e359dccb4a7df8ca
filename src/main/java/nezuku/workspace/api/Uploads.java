package nezuku.workspace.api;

import nezuku.workspace.http.Reply;
import nezuku.workspace.http.Request;
import nezuku.workspace.world.World;

/** Takes the bytes of announced files, and gives them out again. */
public final class Uploads {
  private final World world;

  /** Into this world. */
  public Uploads(World world) {
    this.world = world;
  }

  /** Answers {@code /upload/<file>}. */
  public Reply take(Request request) {
    byte[] content = Multipart.file(request);
    boolean known = world.files().fill(request.after("/upload/"), content);
    return known ? Reply.text(200, "OK - " + content.length) : Reply.text(404, "no such upload");
  }

  /** Answers {@code /files/<file>}, always as a download. */
  public Reply give(Request request) {
    return world
        .files()
        .find(request.after("/files/"))
        .map(f -> Reply.bytes("application/octet-stream", f.content()))
        .map(r -> r.with("Content-Disposition", "attachment"))
        .orElse(Reply.text(404, "no such file"));
  }
}
