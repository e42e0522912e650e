// Lets loss-tck ask an implementation of classification losses in C++.
//
// The protocol below is complete. What is missing are the losses: fill in the functions under
// "Operations", and add others. The protocol is described in src/docs/protocol.md of loss-tck, what
// each operation computes in its class LossProvider.

#include <cctype>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <limits>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

// Who is certified, as JSON: the implementation, not this file. The name is one word.
const std::string provider = R"({"name":"acme","version":"0.1"})";

// In what it differs from others, for example {"precisions":["FP32"]}; see "Declarations" there.
const std::string declarations = "{}";

// Throw it where inputs do not fit together. Any other exception counts as an error.
struct Refused : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Numbers in row-major order: extents, outermost first, and the format that the call is in. Its
// numbers of FP32 are exact as double; cast them to float to compute in binary32.
struct Tensor {
  std::vector<std::size_t> shape;
  std::string datatype;
  std::vector<double> data;
};

// Operations

const double notWritten = std::numeric_limits<double>::quiet_NaN();

using Inputs = std::vector<Tensor>;

void requireOneShape(const Tensor& labels, const Tensor& logits) {
  if (labels.shape != logits.shape) throw Refused("labels and logits differ in shape");
}

// Returns a loss for each label and logit: max(x,0) - x y + ln(1 + e^-|x|).
Tensor sigmoidCrossEntropy(const Inputs& inputs) {
  const Tensor &labels = inputs.at(0), &logits = inputs.at(1);
  requireOneShape(labels, logits);
  Tensor losses = labels;
  for (std::size_t i = 0; i < losses.data.size(); i++) {
    // Not written yet: ask your implementation for the loss of labels.data[i] and logits.data[i].
    losses.data[i] = notWritten;
  }
  return losses;
}

// Returns a loss for each row: -sum_k y_k ln softmax(x)_k.
Tensor softmaxCrossEntropy(const Inputs& inputs) {
  const Tensor &labels = inputs.at(0), &logits = inputs.at(1);
  requireOneShape(labels, logits);
  if (labels.shape.empty()) throw Refused("a scalar has no rows");
  Tensor losses;
  losses.shape.assign(labels.shape.begin(), labels.shape.end() - 1);
  std::size_t rows = 1;
  for (std::size_t extent : losses.shape) rows *= extent;
  for (std::size_t r = 0; r < rows; r++) {
    // Not written yet: ask your implementation for the loss of row r, which begins at the element
    // r * labels.shape.back() of labels.data and of logits.data.
    losses.data.push_back(notWritten);
  }
  return losses;
}

// What is not listed here is not asked. The inputs come in the order of the table in protocol.md.
const std::map<std::string, std::function<Tensor(const Inputs&)>> operations = {
    {"sigmoidCrossEntropy", sigmoidCrossEntropy},
    {"softmaxCrossEntropy", softmaxCrossEntropy},
};

// A small reader of JSON: nothing to fill in from here on

struct Json {
  enum class Kind { object, array, text, number, word } kind = Kind::word;
  std::string text;  // of a text, without quotes; of a number or a word, as it is written
  std::vector<Json> items;
  std::map<std::string, Json> members;

  const Json& operator[](const std::string& name) const {
    auto found = members.find(name);
    if (found == members.end()) throw std::runtime_error("there is no field " + name);
    return found->second;
  }
};

class Reader {
 public:
  explicit Reader(const std::string& line) : line(line) {}

  Json whole() {
    Json json = value(0);
    if (peek() != '\0') throw malformed();
    return json;
  }

 private:
  const std::string& line;
  std::size_t at = 0;

  std::runtime_error malformed() const {
    return std::runtime_error("no JSON at byte " + std::to_string(at));
  }

  char peek() {
    while (at < line.size() && std::string(" \t\r").find(line[at]) != std::string::npos) at++;
    return at < line.size() ? line[at] : '\0';
  }

  bool skip(char c) {
    if (peek() != c) return false;
    at++;
    return true;
  }

  void expect(char c) {
    if (!skip(c)) throw malformed();
  }

  Json value(int depth) {
    if (depth > 100) throw std::runtime_error("JSON is nested too deeply");
    Json json;
    if (skip('{')) {
      json.kind = Json::Kind::object;
      for (bool more = !skip('}'); more; more = !ended('}')) {
        expect('"');
        std::string name = text();
        expect(':');
        json.members[name] = value(depth + 1);
      }
    } else if (skip('[')) {
      json.kind = Json::Kind::array;
      for (bool more = !skip(']'); more; more = !ended(']')) json.items.push_back(value(depth + 1));
    } else if (skip('"')) {
      json.kind = Json::Kind::text;
      json.text = text();
    } else {
      json.text = word();
      bool letters = json.text == "true" || json.text == "false" || json.text == "null";
      json.kind = letters ? Json::Kind::word : Json::Kind::number;
      char* end = nullptr;
      std::strtod(json.text.c_str(), &end);
      if (json.text.empty() || (!letters && *end != '\0')) throw malformed();
    }
    return json;
  }

  bool ended(char close) {
    if (skip(',')) return false;
    expect(close);
    return true;
  }

  std::string word() {
    std::size_t from = at;
    while (at < line.size() && (std::isalnum(static_cast<unsigned char>(line[at])) ||
                                std::string("+-.").find(line[at]) != std::string::npos)) {
      at++;
    }
    return line.substr(from, at - from);
  }

  // Keeps escapes as they are written: they are only ever sent back.
  std::string text() {
    std::size_t from = at;
    while (at < line.size() && line[at] != '"') at += line[at] == '\\' ? 2 : 1;
    if (at >= line.size()) throw malformed();
    return line.substr(from, at++ - from);
  }
};

std::string quoted(const std::string& plain) {
  std::string text;
  for (char c : plain) {
    if (c == '"' || c == '\\') text += '\\';
    text += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  }
  return '"' + text + '"';
}

// Tensors on a line

double number(const Json& json) {
  const std::string& text = json.text;
  if (text == "NaN") return std::numeric_limits<double>::quiet_NaN();
  if (text == "Infinity") return std::numeric_limits<double>::infinity();
  if (text == "-Infinity") return -std::numeric_limits<double>::infinity();
  return std::strtod(text.c_str(), nullptr);  // reads "-0.0" with its sign
}

double rounded(double x, const std::string& datatype) {
  return datatype == "FP32" ? static_cast<double>(static_cast<float>(x)) : x;
}

Tensor decode(const Json& json) {
  Tensor tensor;
  for (const Json& extent : json["shape"].items) tensor.shape.push_back(std::stoull(extent.text));
  tensor.datatype = json["datatype"].text;
  for (const Json& item : json["data"].items) {
    tensor.data.push_back(rounded(number(item), tensor.datatype));
  }
  return tensor;
}

std::string written(double x) {
  if (std::isnan(x)) return "\"NaN\"";
  if (std::isinf(x)) return x > 0 ? "\"Infinity\"" : "\"-Infinity\"";
  if (x == 0 && std::signbit(x)) return "\"-0.0\"";
  char digits[32];
  std::snprintf(digits, sizeof digits, "%.17g", x);
  return digits;
}

std::string encode(const Tensor& tensor, const std::string& datatype) {
  std::string shape, data;
  for (std::size_t n : tensor.shape) shape += (shape.empty() ? "" : ",") + std::to_string(n);
  for (double x : tensor.data) data += (data.empty() ? "" : ",") + written(rounded(x, datatype));
  return R"({"shape":[)" + shape + R"(],"datatype":")" + datatype + R"(","data":[)" + data + "]}";
}

// The conversation. Each answer is a type, and fields that follow it.

std::string start(const Json& message) {
  if (message["protocol"].text != "1") {
    throw std::runtime_error("this adapter speaks version 1 of the protocol");
  }
  std::string claims;
  for (const auto& [name, function] : operations) claims += (claims.empty() ? "" : ",") + quoted(name);
  return R"("started","protocol":1,"provider":)" + provider + R"(,"claims":[)" + claims +
         R"(],"declarations":)" + declarations;
}

std::string echo(const Json& message) {
  std::string tensors;
  for (const Json& json : message["tensors"].items) {
    Tensor tensor = decode(json);
    tensors += (tensors.empty() ? "" : ",") + encode(tensor, tensor.datatype);
  }
  return R"("echoed","tensors":[)" + tensors + "]";
}

std::string call(const Json& message) {
  auto operation = operations.find(message["operation"].text);
  if (operation == operations.end()) return R"("notClaimed")";
  Inputs inputs;
  for (const Json& input : message["inputs"].items) inputs.push_back(decode(input));
  try {
    return R"("result","output":)" + encode(operation->second(inputs), message["datatype"].text);
  } catch (const Refused& refused) {
    return R"("refused","reason":)" + quoted(refused.what());
  }
}

std::string answer(const Json& message) {
  const std::string& type = message["type"].text;
  if (type == "start") return start(message);
  if (type == "echo") return echo(message);
  if (type == "call") return call(message);
  throw std::runtime_error("there is no message " + type);
}

int main() {
  std::string line;
  while (std::getline(std::cin, line)) {
    std::string id = "unknown", fields;
    try {
      Json message = Reader(line).whole();
      id = message["id"].text;
      if (message["type"].text == "stop") return 0;
      fields = answer(message);
    } catch (const std::exception& problem) {
      fields = R"("error","message":)" + quoted(problem.what());
    }
    std::cout << R"({"id":")" << id << R"(","type":)" << fields << "}" << std::endl;
  }
}
