package nezuku.workspace.api;

import java.util.List;
import nezuku.workspace.block.BlockRules.Surface;
import nezuku.workspace.block.ViewRules;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Triggers;
import nezuku.workspace.world.View;
import nezuku.workspace.world.Views;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code views.*}. */
final class ViewMethods {
  private ViewMethods() {}

  static List<Method> all() {
    return List.of(
        Method.open("views.open", ViewMethods::open),
        Method.open("views.push", ViewMethods::push),
        Method.open("views.update", ViewMethods::update),
        Method.open("views.publish", ViewMethods::publish));
  }

  private static ObjectNode open(Call call) {
    JsonNode view = view(call, Surface.MODAL);
    return answer(call.world().views().open(triggered(call), view));
  }

  private static ObjectNode push(Call call) {
    JsonNode view = view(call, Surface.MODAL);
    String user = triggered(call);
    int height = call.world().views().stack(user).size();
    if (height == 0 || height >= Views.MAX_STACK) {
      throw ApiException.of(height == 0 ? "not_found" : "push_limit_reached");
    }
    return answer(call.world().views().push(user, view));
  }

  private static String triggered(Call call) {
    String id =
        call.has("trigger_id") ? call.text("trigger_id") : call.text("interactivity_pointer");
    if (id.isEmpty()) {
      call.require("trigger_id");
    }
    return switch (call.world().triggers().use(id)) {
      case Triggers.Use.Granted granted -> granted.user();
      case Triggers.Use.Refused refused -> throw ApiException.of(refused.error());
    };
  }

  private static ObjectNode update(Call call) {
    String id = call.has("view_id") ? call.text("view_id") : call.require("external_id");
    View old = call.world().views().find(id).orElseThrow(() -> ApiException.of("not_found"));
    JsonNode view = view(call, Surface.MODAL);
    checkHash(call, old);
    return call.world()
        .views()
        .update(old, view)
        .map(ViewMethods::answer)
        .orElseThrow(() -> ApiException.of("not_found"));
  }

  private static ObjectNode publish(Call call) {
    String user = call.require("user_id");
    if (call.world().members().byId(user).isEmpty()) {
      throw ApiException.of("user_not_found");
    }
    if (!call.world().manifest().homeTab()) {
      throw ApiException.of("not_enabled");
    }
    JsonNode view = view(call, Surface.HOME);
    call.world().views().home(user).ifPresent(old -> checkHash(call, old));
    return answer(call.world().views().publish(user, view));
  }

  private static void checkHash(Call call, View old) {
    if (call.has("hash") && !call.text("hash").equals(old.hash())) {
      throw ApiException.of("hash_conflict");
    }
  }

  private static JsonNode view(Call call, Surface surface) {
    call.require("view");
    JsonNode view = call.json("view");
    List<String> problems = ViewRules.problems(view, surface);
    if (!problems.isEmpty()) {
      throw ApiException.because("invalid_arguments", problems);
    }
    return view;
  }

  private static ObjectNode answer(View view) {
    ObjectNode answer = Json.object();
    answer.set("view", view.toJson());
    return answer;
  }
}
