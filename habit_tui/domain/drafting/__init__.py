"""The draft of the first message and the questions worth asking: for insight, easy to say no to."""
