"""The common models in SimPy: one process for each youth, a list of events for those who wait.

Reads lines "MODEL REPLICATIONS FIRST GROWTH" and answers each with one line of JSON.
"""

import json
import math
import random
import sys
import time
from collections import deque

import simpy


def stay_drawer(chance, stay):
    """A function that draws a stay, in years."""
    mean, sd = stay["mean"], stay["sd"]
    if stay["kind"] == "exponential":
        return lambda: chance.expovariate(1 / mean)
    if stay["kind"] == "gamma":
        return lambda: chance.gammavariate((mean / sd) ** 2, sd**2 / mean)
    variance = math.log(1 + (sd / mean) ** 2)
    mu, sigma = math.log(mean) - variance / 2, math.sqrt(variance)
    return lambda: chance.lognormvariate(mu, sigma)


class Network:
    """One replication of a model."""

    def __init__(self, model, seed, growth):
        self.model = model
        self.growth = growth
        self.env = simpy.Environment()
        self.chance = random.Random(seed)
        self.forms = range(len(model["triage"]))
        self.draw_stay = [stay_drawer(self.chance, stay) for stay in model["stay"]]
        self.places = [row[0] * growth for row in model["placesByQuarter"]]
        self.taken = [0 for _ in self.forms]
        self.waiting = [(deque(), deque()) for _ in self.forms]
        self.events = 0
        self.occupied_time = 0.0
        self.waiting_time = 0.0

    def run(self):
        for form, youths in enumerate(self.model["inCareAtStart"]):
            for _ in range(youths * self.growth):
                self.events += 1
                self.env.process(self.youth(form, False, False))
        self.env.process(self.arrivals())
        self.env.process(self.openings_and_closings())
        self.env.run(until=self.model["years"])

    def arrivals(self):
        per_year = self.model["perYear"] * self.growth
        while True:
            yield self.env.timeout(self.chance.expovariate(per_year))
            self.events += 1
            self.env.process(self.youth(*self.referral()))

    def openings_and_closings(self):
        quarters = len(self.model["placesByQuarter"][0])
        for quarter in range(1, quarters):
            yield self.env.timeout(self.model["years"] / quarters)
            for form in self.forms:
                self.places[form] = self.model["placesByQuarter"][form][quarter] * self.growth
                self.admit(form)

    def referral(self):
        """The form that is asked for, whether it is urgent, whether another form will do."""
        form = self.chance.choices(self.forms, self.model["triage"])[0] if len(self.forms) > 1 else 0
        return form, self.happens("urgentShare"), self.happens("secondChoiceShare")

    def happens(self, share):
        return self.model[share] > 0 and self.chance.random() < self.model[share]

    def youth(self, form, urgent, has_second_choice):
        """From a referral until the youth leaves for good."""
        env, model, chance = self.env, self.model, self.chance
        while True:
            second = model["secondForm"][form]
            if has_second_choice and not self.has_place(form) and self.has_place(second):
                form = second
            if self.has_place(form):
                self.taken[form] += 1
                self.occupied_time += model["years"] - env.now
            else:
                place = env.event()
                self.waiting[form][0 if urgent else 1].append(place)
                self.waiting_time += model["years"] - env.now
                yield place
            yield env.timeout(self.draw_stay[form]())
            self.events += 1
            if self.happens("holdShare"):
                yield env.timeout(chance.expovariate(1 / model["holdMean"]))
                self.events += 1
            self.leave(form)
            way = chance.random()
            if way < model["transferShare"]:
                form, urgent = (form + 1) % len(self.forms), False
                has_second_choice = self.happens("secondChoiceShare")
            elif way < model["transferShare"] + model["returnShare"]:
                yield env.timeout(chance.expovariate(1 / model["returnMean"]))
                self.events += 1
                form, urgent, has_second_choice = self.referral()
            else:
                return

    def has_place(self, form):
        return self.taken[form] < self.places[form]

    def leave(self, form):
        self.taken[form] -= 1
        self.occupied_time -= self.model["years"] - self.env.now
        self.admit(form)

    def admit(self, form):
        """Urgent youths first, then in order of arrival."""
        urgent, regular = self.waiting[form]
        time_left = self.model["years"] - self.env.now
        while self.has_place(form) and (urgent or regular):
            self.taken[form] += 1
            self.occupied_time += time_left
            self.waiting_time -= time_left
            (urgent or regular).popleft().succeed()


def answer(model, replications, first, growth):
    outputs = {"events": [0, 0], "occupied": [0, 0], "waiting": [0, 0]}
    start = time.perf_counter()
    for seed in range(first, first + replications):
        network = Network(model, seed, growth)
        network.run()
        values = (network.events, network.occupied_time / model["years"], network.waiting_time / model["years"])
        for moments, value in zip(outputs.values(), values):
            moments[0] += value
            moments[1] += value * value
    return {"seconds": time.perf_counter() - start, **outputs}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        models = json.load(file)
    for line in sys.stdin:
        name, *numbers = line.split()
        print(json.dumps(answer(models[name], *map(int, numbers))), flush=True)


main()
