// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

// Where another article goes when a sentence of the article that leads is read.

enum class JumpKind {
    Linked,       // to the sentence that tells the same
    Nearest,      // not found there; to the sentence that has most in common with it, little as that is
    Nearby,       // nothing in common; beside what a sentence close by is linked to
    Proportional, // nor that; as far down as the sentence is in its own article
    NotFound,     // the articles have nothing in common: the other stays where it is
};

struct Jump {
    JumpKind kind = JumpKind::NotFound;
    int sentence = -1; // of the other article; -1: none
    double score = 0;  // of the link that it follows

    [[nodiscard]] bool isFound() const { return kind == JumpKind::Linked; }
    friend bool operator==(const Jump &, const Jump &) = default;
};

// The best link; else the best of the scores below that of a link; else the nearest sentence with a link within a few,
// as many sentences further or back there as here; else by words. Scores the sentence with those of one article at
// most. Pure; any thread.
Jump jumpTo(const Comparison &comparison, Place from, int article);
