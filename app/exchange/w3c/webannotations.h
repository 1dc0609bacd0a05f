// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportedfiles.h"

// A study as W3C Web Annotations in JSON-LD: one AnnotationCollection with one page. Highlights with their tags and
// notes, links over two articles, events (describing) and claims (assessing), notes on articles, events and the study.
// Texts of the versions are included as resources of their own, named by the targets' states. What the standard has no
// word for stands under our own context, so that readWebAnnotations() gives an equal study. The same study gives the
// same bytes. Pure; any thread.
ExportedFiles webAnnotations(const Snapshot &snapshot);
