// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

// Where another article goes when a sentence of the article that leads is read.

enum class JumpKind {
    Linked,       // to the sentence that tells the same
    Nearby,       // not found there; beside what a sentence close by is linked to
    Proportional, // not found there; as far down as the sentence is in its own article
    NotFound,     // the articles have nothing in common: the other stays where it is
};

struct Jump {
    JumpKind kind = JumpKind::NotFound;
    int sentence = -1; // of the other article; -1: none
    double score = 0;  // of the link that it follows

    [[nodiscard]] bool isFound() const { return kind == JumpKind::Linked; }
    friend bool operator==(const Jump &, const Jump &) = default;
};

// The best link of at least maybeFrom; else the nearest sentence with one within a few, as many sentences further or
// back there as here; else by words. Takes time for the sentences close by alone. Pure; any thread.
Jump jumpTo(const Comparison &comparison, Place from, int article);
